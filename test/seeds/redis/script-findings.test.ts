import fc from "fast-check";
import { expect, test } from "vitest";
import { batchBuilder } from "../../../src/seeds/redis/batches.ts";
import { redisCheck } from "../../../src/seeds/redis/script-findings.ts";
import { formatFinding } from "../findings.ts";

function findings(...chunks: readonly string[]) {
  const check = redisCheck("V1__a.redis");
  for (const chunk of chunks) check.push(chunk);
  return check.end();
}

test("a script with nothing wrong", () => {
  const script = '# flags\n\nSET a "1"\nMULTI\nFLUSHALL\nEXEC\nSET EX 1\nXREAD COUNT 1 STREAMS s 0\nFUNCTION FLUSH\n';
  expect(findings(script)).toEqual([]);
});

test("what it says", () => {
  const scripts = [
    'SET a 1\n  SET é "b',
    "config set dir /",
    "SHUTDOWN\nREPLICAOF a 1\nSUBSCRIBE a\nBLPOP a 0\nSCRIPT LOAD x\nCLIENT REPLY OFF",
    "XREAD BLOCK 0 STREAMS s 0",
    "SET a 1 EX 60\nSETEX b 60 1\nexpire c 5\nGETEX d PERSIST",
    "SET a 1\nMULTI\nSET b 1\n",
    "# nothing\n",
    "EXEC\n",
  ];
  expect(scripts.flatMap((script) => findings(script).map(formatFinding)).join("\n")).toMatchInlineSnapshot(`
    "V1__a.redis:2:9 error seed/redis-syntax The quote that begins here is not closed on its line. fix: a line is one command: write a new line in a value as \`\\n\` between double quotes
    V1__a.redis:1:1 error seed/forbidden-statement CONFIG is not allowed in seeds: it is about the server that builds, and not about its data.
    V1__a.redis:1:1 error seed/forbidden-statement SHUTDOWN is not allowed in seeds: it is about the server that builds, and not about its data.
    V1__a.redis:2:1 error seed/forbidden-statement REPLICAOF is not allowed in seeds: it connects to another server.
    V1__a.redis:3:1 error seed/forbidden-statement SUBSCRIBE is not allowed in seeds: nobody listens while a seed is built.
    V1__a.redis:4:1 error seed/forbidden-statement BLPOP is not allowed in seeds: it waits for another client, and there is none.
    V1__a.redis:5:1 error seed/forbidden-statement SCRIPT is not allowed in seeds: a dump does not keep it; FUNCTION LOAD is kept.
    V1__a.redis:6:1 error seed/forbidden-statement CLIENT is not allowed in seeds: it changes what the connection of the build answers.
    V1__a.redis:1:1 error seed/forbidden-statement XREAD is not allowed in seeds: with BLOCK it waits for another client, and there is none.
    V1__a.redis:1:1 warning seed/expires SET gives the key a time to end at: previews that start later do not have it. fix: leave the expiry out
    V1__a.redis:2:1 warning seed/expires SETEX gives the key a time to end at: previews that start later do not have it. fix: leave the expiry out
    V1__a.redis:3:1 warning seed/expires EXPIRE gives the key a time to end at: previews that start later do not have it. fix: leave the expiry out
    V1__a.redis:2:1 error seed/open-transaction MULTI has no EXEC: nothing of what follows it would be carried out.
    V1__a.redis:1:1 warning seed/empty The script has no command."
  `);
});

test("what is found, and what is sent, does not depend on how a script is cut into chunks", () => {
  const script = 'SET a "é"\r\n\n# c\nSETEX a 1 1\nMULTI\nSET b "\\x00"\nSET c 1\nCONFIG GET a\nSET "\nGET a';
  const sent = (...chunks: readonly string[]) => {
    const builder = batchBuilder("V1__a.redis");
    return [...chunks.flatMap((chunk) => builder.push(chunk)), ...builder.end()];
  };
  fc.assert(
    fc.property(fc.array(fc.nat(script.length)), (places) => {
      const cuts = [0, ...places.sort((one, other) => one - other)];
      const chunks = cuts.map((from, index) => script.slice(from, cuts[index + 1]));
      expect(findings(...chunks)).toEqual(findings(script));
      expect(sent(...chunks)).toEqual(sent(script));
    }),
  );
  // Up to the first thing that is refused, and no further.
  expect(sent(script)).toMatchObject([
    {
      kind: "batch",
      commands: [{ name: "SET" }, { name: "SETEX" }, { name: "MULTI" }, { name: "SET" }, { name: "SET" }],
    },
    { kind: "refused", finding: { location: { line: 8, column: 1 } } },
  ]);
});

test("a line without an end is not kept", () => {
  const builder = batchBuilder("V1__a.redis");
  const piece = "x".repeat(8 * 1024 * 1024);
  for (let count = 0; count < 9; count += 1) expect(builder.push(piece)).toEqual([]);
  expect(builder.end()).toMatchObject([
    { kind: "refused", finding: { rule: "seed/statement-size", location: { line: 1, column: 1 } } },
  ]);
});
