import fc from "fast-check";
import { expect, test } from "vitest";
import { describedLinks } from "../../src/links/description.ts";

const links = (text: string) => describedLinks(text).links.map(({ service, to }) => `${service}=${to}`);

test.each<[string, string, readonly string[]]>([
  ["a line", "preview-link: payments=pr-7", ["payments=pr-7"]],
  ["in any case", "Preview-Link:payments=pr-7", ["payments=pr-7"]],
  [
    "several on a line",
    "preview-link: payments=pr-7, search=#9,mail=staging  x=1",
    ["payments=pr-7", "search=#9", "mail=staging", "x=1"],
  ],
  ["several lines, among others", "Cart.\r\n\r\npreview-link: a=1\r\ntext\r\n preview-link: b=2\r\n", ["a=1", "b=2"]],
  ["in a list", "- preview-link: a=1\n* preview-link: b=2", ["a=1", "b=2"]],
  ["not within a line", "Write preview-link: a=1", []],
  ["not in a quotation", "> preview-link: a=1", []],
  ["not in a comment", "<!-- preview-link: a=1 -->\n<!--\npreview-link: b=2\n-->\npreview-link: c=3", ["c=3"]],
  ["beside a comment", "<!-- x -->preview-link: a=1<!-- y --> b=2", ["a=1", "b=2"]],
  ["not after a comment that does not end", "preview-link: a=1\n<!-- \npreview-link: b=2", ["a=1"]],
  ["not in fenced code", "```yaml\npreview-link: a=1\n```\npreview-link: b=2", ["b=2"]],
  ["fences of their kind and length", "~~~~\n```\n~~~\npreview-link: a=1\n~~~~~\npreview-link: b=2", ["b=2"]],
  ["a fence ends without words", "```\n``` x\npreview-link: a=1\n```", []],
  ["code within a line is no fence", "```x``` y\npreview-link: a=1", ["a=1"]],
  ["a comment mark in code is code", "```\n<!--\n```\npreview-link: a=1", ["a=1"]],
  ["a fence in a comment is a comment", "<!--\n```\n-->\npreview-link: a=1", ["a=1"]],
  ["nothing", "", []],
])("%s", (_name, text, expected) => expect(links(text)).toEqual(expected));

test("what is no link is told, and does not take the others with it", () => {
  const long = "a".repeat(500);
  const { mistakes, ...found } = describedLinks(
    `preview-link: payments a=pr-1 (see b=2) A=1 a=1=2 ${long}=1 \u202e=1 x=\u001b[31m y= =z`,
  );
  expect(found.links).toEqual([{ service: "a", to: "pr-1" }]);
  expect(mistakes).toEqual(["payments", "(see", "b=2)", "A=1", "a=1=2"]);
  expect(describedLinks(`preview-link: ${long}`).mistakes).toEqual(["a".repeat(60)]);
  expect(describedLinks("preview-link:").mistakes).toEqual([]);
});

test("whatever a description holds, it is read without failing, and only plain names come out", () => {
  const part = fc.constantFrom(
    "preview-link:",
    " a=1",
    ",",
    "\n",
    "\r",
    "```",
    "~~~",
    "<!--",
    "-->",
    "a=#7",
    "=",
    "- ",
    "\u0000",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string({ unit: "binary" })), { maxLength: 40 }), (parts) => {
      for (const { service, to } of describedLinks(parts.join("")).links)
        expect(`${service}=${to}`).toMatch(/^[a-z0-9-]+=[#a-z0-9-]+$/);
    }),
  );
});

test("a long one is cut, and takes no time", () => {
  const many = "preview-link: a=1\n".repeat(100_000);
  expect(describedLinks(many).links).toHaveLength(50);
  for (const text of [
    "<!--".repeat(50_000),
    " ".repeat(200_000),
    "`".repeat(200_000),
    `preview-link:${" ,".repeat(60_000)}`,
  ])
    expect(describedLinks(text).links).toEqual([]);
  expect(links(`${" ".repeat(65_536)}\npreview-link: a=1`)).toEqual([]);
});
