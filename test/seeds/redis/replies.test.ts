import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeCommand, isReplyError, type Reply, replyReader } from "../../../src/seeds/redis/replies.ts";

const bytes = fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)) });

/** As a server writes it. */
function written(reply: Reply): string {
  if (reply === null) return "$-1\r\n";
  if (typeof reply === "number") return `:${reply}\r\n`;
  if (typeof reply === "string") return `$${reply.length}\r\n${reply}\r\n`;
  if (isReplyError(reply)) return `-${reply.error}\r\n`;
  return `*${reply.length}\r\n${reply.map(written).join("")}`;
}

const { reply } = fc.letrec<{ reply: Reply }>((tie) => ({
  reply: fc.oneof(
    { maxDepth: 3 },
    bytes,
    fc.integer(),
    fc.constant(null),
    fc.constantFrom("ERR no", "WRONGTYPE é").map((error) => ({ error })),
    fc.array(tie("reply"), { maxLength: 4 }),
  ),
}));

test("a command is lengths and bytes", () => {
  expect(encodeCommand(["SET", "a", "\u00ff\r\n"])).toBe("*3\r\n$3\r\nSET\r\n$1\r\na\r\n$3\r\n\u00ff\r\n\r\n");
});

test("what a server says is read whatever chunks it comes in", () => {
  fc.assert(
    fc.property(fc.array(reply), fc.array(fc.nat()), (replies, places) => {
      const text = replies.map(written).join("");
      const cuts = [0, ...places.map((place) => place % (text.length + 1)).sort((one, other) => one - other)];
      const reader = replyReader();
      const chunks = cuts.map((from, index) => text.slice(from, cuts[index + 1]));
      expect(chunks.flatMap((chunk) => reader.push(chunk))).toEqual(replies);
    }),
  );
});

test.each(["HTTP/1.1 400 Bad Request\r\n", "$abc\r\n", "*-5\r\n", "%1\r\n", "\r\n", `${"*1\r\n".repeat(200)}`])(
  "%j is none",
  (text) => {
    expect(() => replyReader().push(text)).toThrow("not RESP2");
  },
);

test("a simple string and no array", () => {
  expect(replyReader().push("+OK\r\n*-1\r\n*0\r\n")).toEqual(["OK", null, []]);
});
