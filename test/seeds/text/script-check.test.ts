import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CheckedScript, scriptCheck } from "../../../src/seeds/text/script-check.ts";
import { formatFinding } from "../findings.ts";

const utf8 = new TextEncoder();

function bytesOf(content: string | readonly number[]): Uint8Array {
  return typeof content === "string" ? utf8.encode(content) : Uint8Array.from(content);
}

/** What is found in a script of an engine that finds nothing of its own, in chunks of some bytes. */
function findings(content: string | readonly number[], script: Partial<CheckedScript> & { size?: number } = {}) {
  const check = scriptCheck({ file: "V1__a.sql", stored: 1, allow: [], ...script }, { push: () => {}, end: () => [] });
  const bytes = bytesOf(content);
  const size = script.size ?? bytes.length;
  for (let at = 0; at < bytes.length; at += size) check.push(bytes.subarray(at, at + size));
  return check.end();
}

/** A token is written in two parts, so that nobody's scanner takes this file for a leak. */
const token = (start: string, rest: string) => `${start}${rest}`;
const letters = "aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC2dF4hJ6";

test("a script with nothing wrong", () => {
  expect(findings("SELECT 'é𝒳\ufffd';\n-- ann@example.com, +1 415 555 0100\n")).toEqual([]);
});

test("what it says about the bytes and lines of a script", () => {
  const latin1 = [...bytesOf("SELECT 1;\n  'caf"), 0xe9, ...bytesOf("', '"), 0xe8, ...bytesOf("';")];
  const said = [
    latin1,
    [...bytesOf("SELECT "), 0x93, 0x61, 0x94],
    [...bytesOf("a"), 0xc3],
    [0xff, 0xfe, 0x53, 0],
    [0, 0x53, 0, 0x45],
    "SELECT 1;\nSELECT '\0';\0",
    "\ufeffSELECT 1;\r\nSELECT 2;\r\n",
    "version https://git-lfs.github.com/spec/v1\noid sha256:aa\nsize 1\n",
    "",
    " \n\t\n",
    `a\n${"b".repeat(1024 * 1024 + 1)}\n${"c".repeat(2 * 1024 * 1024)}`,
  ].flatMap((content) => findings(content).map(formatFinding));
  expect(said.join("\n")).toMatchInlineSnapshot(`
    "V1__a.sql:2:7 error seed/encoding Byte 0xE9 is not UTF-8; in latin1 it would be "é". fix: \`iconv -f latin1 -t utf-8\`
    V1__a.sql:1:8 error seed/encoding Byte 0x93 is not UTF-8; in windows-1252 it would be "“". fix: \`iconv -f windows-1252 -t utf-8\`
    V1__a.sql:1:2 error seed/encoding Byte 0xC3 is not UTF-8; in latin1 it would be "Ã". fix: \`iconv -f latin1 -t utf-8\`
    V1__a.sql:1:1 error seed/utf-16 The script is UTF-16 (little endian) and not UTF-8. fix: \`iconv -f utf-16le -t utf-8\`
    V1__a.sql:1:1 error seed/utf-16 The script is UTF-16 (big endian) and not UTF-8. fix: \`iconv -f utf-16be -t utf-8\`
    V1__a.sql:2:9 error seed/nul There is a NUL byte here, which no text may contain.
    V1__a.sql:1:1 info seed/byte-order-mark The script starts with a byte order mark, which is left out.
    V1__a.sql:1:1 info seed/crlf Lines end in CR LF; they are loaded as if they ended in LF. fix: put \`seeds/** text eol=lf\` into .gitattributes
    V1__a.sql:1:1 error seed/lfs-pointer This is Git LFS's pointer to the script and not the script. fix: \`git lfs pull\`
    V1__a.sql:1:1 warning seed/empty The script is empty.
    V1__a.sql:1:1 warning seed/empty The script is empty.
    V1__a.sql:2:1 warning seed/long-line The line has more than 1 MiB, as have 2 lines in all: no review can show it."
  `);
});

test.each([
  [9_999_999, []],
  [10_000_000, ["The file has 10 MB, which every clone of the repository fetches."]],
  [62_000_000, ["The file has 62 MB: GitHub warns of files of 50 MB and refuses those of 100 MB."]],
])("a file of %i bytes", (stored, messages) => {
  expect(findings("SELECT 1;", { stored }).map(({ message }) => message)).toEqual(messages);
});

describe("secrets", () => {
  test.each([
    ["a private key", "-----BEGIN OPENSSH PRIVATE KEY-----"],
    ["a private key", "'-----BEGIN PRIVATE KEY-----\\nMIIE'"],
    ["a private key", "-----BEGIN PGP PRIVATE KEY BLOCK-----"],
    ["an AWS access key", token("AKIA", "QWERTYUIOPASDFGH")],
    ["an AWS secret key", `('aws_secret_access_key', '${token(letters, "a+/Z")}')`],
    ["an AWS secret key", `{"SecretAccessKey": "${token(letters, "a+/Z")}"}`],
    ["a GitHub token", token("ghp_", letters)],
    ["a GitHub token", token("github_pat_", letters)],
    ["a JSON Web Token", token("eyJ", `${letters}.eyJ${letters}.${letters}`)],
    ["a Slack token", token("xoxb-", `123456789012-${letters}`)],
    ["a Slack token", `https://${token("hooks.slack.com/services/", `T0/B0/${letters}`)}`],
    ["a live Stripe key", token("sk_live_", letters)],
  ])("%s: %s", (name, text) => {
    const found = findings(`SELECT 1;\n  INSERT INTO t VALUES (${text});`);
    expect(found).toMatchObject([
      { rule: "seed/secret", severity: "error", message: `This looks like ${name}.`, location: { line: 2 } },
    ]);
    expect(JSON.stringify(found)).not.toContain(letters.slice(0, 8));
  });

  test.each([
    token("AKIA", "IOSFODNN7EXAMPLE"),
    `aws_secret_access_key = ${token("wJalrXUtnFEMI/K7MDENG/bPx", "RfiCYEXAMPLEKEY")}`,
    token("sk_test_", letters),
    "-----BEGIN PUBLIC KEY-----",
    "ghp_short",
    "eyJ0.eyJ0.a",
    "secret_key: none",
  ])("but not %s", (text) => {
    expect(findings(text)).toEqual([]);
  });
});

describe("personal data", () => {
  test.each([
    ["e-mail address", "ann.lee+x@mail.acme.io"],
    ["e-mail address", "'a@acme.co.uk'"],
    ["phone number", "+49 170 1234567"],
    ["phone number", "+44 (0)20 7123 4567"],
    ["phone number", "(415) 867-5309"],
    ["phone number", "415-867-5309"],
    ["card number", "4539 1488 0343 6467"],
    ["card number", "5425233430109903"],
    ["card number", "3787-123456-78928"],
  ])("%s: %s", (name, text) => {
    expect(findings(`a\n\t${text}\n`)).toMatchObject([
      { rule: "seed/personal-data", severity: "warning", message: `This may be a person's ${name}.` },
    ]);
  });

  test.each([
    "ann@example.com ann@mail.example.org a@example.co.uk a@shop.test a@x.invalid a@localhost a@a.example",
    "git@github.com:acme/shop.git icon@2x.png SELECT a @> b, c@>d;",
    "2024-01-01 12:00:00+00 1234567890123 1700000000000 +15551234567, (555) 123-4567, 415-555-0199, +44 7700 900123",
    "4111 1111 1111 1111, 4242424242424242, 378282246310005, 4539148803436468, 10.4539148803436467",
    "550e8400-e29b-41d4-a716-446655440000 4539148803436467-1 x4539148803436467",
    "1 + 4159265358979 192.168.100.200 2024.01.01",
  ])("but not in %s", (text) => {
    expect(findings(text)).toEqual([]);
  });

  test("the first place and how many there are", () => {
    expect(findings("a\n  𝒳 ann@acme.io,\nbob@acme.io\ncid@acme.io")).toMatchObject([
      { message: "This may be a person's e-mail address, the first of 3.", location: { line: 2, column: 5 } },
    ]);
  });
});

test("what seeds.yaml allows is neither", () => {
  const text = `ann@ACME.io bob@acme.io cid@other.io ${token("ghp_", letters)} +49 170 1234567`;
  expect(findings(text, { allow: ["*@acme.io", "CID@other.io", `ghp_${letters}`, "+49 170*"] })).toEqual([]);
  expect(findings(text, { allow: ["acme.io", "*@acme", "ghp_", "*49 170"] })).toHaveLength(3);
});

test("what is found does not depend on how a script is cut into chunks", () => {
  const parts = fc.constantFrom(
    ...["ann@acme.io", "@", "+49 170 1234567", "4539 1488 0343 6467", token("ghp_", letters), "x".repeat(3000)],
    ...["\r\n", "\r", "\n", "é", "𝒳", "\ufffd", " ", "a", "\ufeff", "version https://git-lfs.github.com/spec/v1", "\0"],
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 20 }), fc.integer({ min: 1, max: 70 }), (texts, size) => {
      expect(findings(texts.join(""), { size })).toEqual(findings(texts.join("")));
    }),
  );
});

test("the first byte that is not UTF-8 has its place, however the bytes are cut", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 7 }), (bytes, size) => {
      const text = [...bytesOf("SELECT 'é𝒳\n'"), ...bytes.map((byte) => byte || 65)];
      expect(findings(text, { size })).toEqual(findings(text));
      const valid = Buffer.compare(Buffer.from(Buffer.from(text).toString()), Buffer.from(text)) === 0;
      expect(findings(text).some(({ rule }) => rule === "seed/encoding")).toBe(!valid);
    }),
  );
});
