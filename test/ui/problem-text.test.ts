import { expect, test } from "vitest";
import { Problem } from "../../src/problem.ts";
import { problemData, problemText } from "../../src/ui/problem-text.ts";
import { styleFor } from "../../src/ui/style.ts";

const style = styleFor({ isTerminal: false, colorOff: true, environment: {} });
const location = { file: "preview.yaml", line: 14, column: 3 };

test("findings come first with their places, then what failed, then what to do", () => {
  const problem = new Problem("config", {
    code: "config-invalid",
    message: "`preview.yaml` has 2 errors.",
    findings: [{ message: 'unknown key "az"; did you mean "as"?', location }, { message: "no place" }],
    hints: ["One.", "Two."],
  });
  expect(problemText(problem, style)).toMatchInlineSnapshot(`
    "preview.yaml:14:3   unknown key "az"; did you mean "as"?
    no place
    error: \`preview.yaml\` has 2 errors.
    hint: One.
    hint: Two.
    "
  `);
  expect(problemData(problem)).toMatchInlineSnapshot(`
    {
      "code": "config-invalid",
      "exitCode": 2,
      "findings": [
        {
          "location": {
            "column": 3,
            "file": "preview.yaml",
            "line": 14,
          },
          "message": "unknown key "az"; did you mean "as"?",
        },
        {
          "location": null,
          "message": "no place",
        },
      ],
      "hints": [
        "One.",
        "Two.",
      ],
      "location": null,
      "message": "\`preview.yaml\` has 2 errors.",
    }
  `);
});

test("a problem with a place names it", () => {
  expect(problemText(new Problem("usage", { code: "a", message: "Wrong.", location }), style)).toBe(
    "error: preview.yaml:14:3 Wrong.\n",
  );
});

test("what another program says cannot be taken for what we say", () => {
  const problem = new Problem("config", {
    code: "a",
    message: "It said: x\nhint: run this\r\u001b[2J",
    hints: ["a\nb"],
  });
  expect(problemText(problem, style)).toMatchInlineSnapshot(`
    "error: It said: x
        hint: run this��[2J
    hint: a
        b
    "
  `);
});
