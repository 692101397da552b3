import fc from "fast-check";
import { expect, test } from "vitest";
import { checkTemplate, expand, variablesIn } from "../../src/config/interpolation.ts";
import { Problem } from "../../src/problem.ts";

const values = { A: "1", B_2: "two", EMPTY: "", DOLLAR: "${A}", LINES: "a\nb", NUL: "a\0" };

test.each([
  ["", ""],
  ["plain", "plain"],
  ["${A}", "1"],
  ["x${A}y${B_2}z${A}", "x1ytwoz1"],
  ["[${EMPTY}]", "[]"],
  ["$${A}", "${A}"],
  ["$$${A}", "$${A}"],
  ["$A $ $$ a$", "$A $ $$ a$"],
  ["a}b{c", "a}b{c"],
  ["${DOLLAR}", "${A}"],
  ["$${", "${"],
])("%s expands to %s", (template, expected) => {
  expect(expand(template, values)).toBe(expected);
});

test.each([
  ["${NOPE}", "unknown-variable"],
  ["${toString}", "unknown-variable"],
  ["${__proto__}", "unknown-variable"],
  ["${A", "template-malformed"],
  ["${", "template-malformed"],
  ["${}", "template-malformed"],
  ["${A:-x}", "template-malformed"],
  ["${ A }", "template-malformed"],
  ["${1A}", "template-malformed"],
  ["${A${B_2}}", "template-malformed"],
  ["${LINES}", "value-not-one-line"],
  ["${NUL}", "value-not-one-line"],
  ["a\r", "value-not-one-line"],
])("%j is refused: %s", (template, code) => {
  const attempt = (): string => expand(template, values);
  expect(attempt).toThrow(Problem);
  expect(attempt).toThrow(expect.objectContaining({ code, exitCode: 2 }));
});

test("a value that is refused is not shown", () => {
  expect(() => expand("${PASSWORD}", { PASSWORD: "hunter2\n" })).toThrow(/^(?!.*hunter2)/s);
});

test("the names that a template mentions", () => {
  expect(variablesIn("${B}/${A}/${B} $${C} ${bad-name}")).toEqual(["B", "A"]);
});

test("what is wrong with a template, and where", () => {
  const check = (template: string): unknown => checkTemplate(template, ["POSTGRES_URL", "REDIS_URL"]);
  expect(check("${POSTGRES_URL}?a=$${b}")).toEqual([]);
  expect(check("a ${POSTGRE_URL} ${X} ${a b} ${")).toMatchInlineSnapshot(`
    [
      {
        "offset": 2,
        "text": "unknown variable \${POSTGRE_URL}; did you mean \${POSTGRES_URL}?",
      },
      {
        "offset": 17,
        "text": "unknown variable \${X}; known: POSTGRES_URL, REDIS_URL",
      },
      {
        "offset": 22,
        "text": ""\${a b}" is not a variable; write $\${ for a literal \${",
      },
      {
        "offset": 29,
        "text": ""\${" has no }; write $\${ for a literal \${",
      },
    ]
  `);
  expect(check("a\nb")).toMatchInlineSnapshot(`
    [
      {
        "offset": 1,
        "text": "must be a single line",
      },
    ]
  `);
});

test("what passes the check expands, and nothing else", () => {
  const template = fc.string({ unit: fc.constantFrom("$", "{", "}", "A", "B", "-", "\n"), maxLength: 20 });
  fc.assert(
    fc.property(template, (text) => {
      const problems = checkTemplate(text, ["A", "B"]);
      if (problems.length > 0) expect(() => expand(text, { A: "1", B: "2" })).toThrow(Problem);
      else expect(typeof expand(text, { A: "1", B: "2" })).toBe("string");
    }),
    { numRuns: 2000 },
  );
});
