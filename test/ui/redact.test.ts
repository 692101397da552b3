import fc from "fast-check";
import { expect, test } from "vitest";
import { redactor } from "../../src/ui/redact.ts";

const secret = "hunter2/hunter2";

test.each([
  "GITHUB_TOKEN",
  "GH_TOKENS",
  "PGPASSWORD",
  "MYSQL_PASSWD",
  "AWS_SECRET_ACCESS_KEY",
  "STRIPE_API_KEY",
  "SSH_PRIVATE_KEY",
  "GITHUB_PAT",
  "KEY_PASSPHRASE",
  "npm_config_token",
  "PREVIEW_PLATFORM_TOKEN",
  "AZURE_CREDENTIALS",
])("the value of %s is not printed", (name) => {
  const redact = redactor({ [name]: secret, HOME: "/home/ann" });
  for (const form of [secret, encodeURIComponent(secret), JSON.stringify({ a: secret })])
    expect(redact(`before ${form} after`)).not.toContain("hunter2");
  expect(redact("/home/ann")).toBe("/home/ann");
});

test.each([
  ["https://ann:pass@host/path", "https://***@host/path"],
  ["postgres://preview:preview@postgres:5432/preview", "postgres://***@postgres:5432/preview"],
  ["postgres://preview:preview@127.0.0.1:5432/preview", "postgres://preview:preview@127.0.0.1:5432/preview"],
  ["postgres://preview:preview@127.0.0.1.acme.dev/preview", "postgres://***@127.0.0.1.acme.dev/preview"],
  ["postgres://preview:hunter2@127.0.0.1:5432/preview", "postgres://***@127.0.0.1:5432/preview"],
  ["git+ssh://a:b@c", "git+ssh://***@c"],
  ["redis://:password@host", "redis://***@host"],
  ["https://host:443/a@b", "https://host:443/a@b"],
  ["git@github.com:acme/shop.git", "git@github.com:acme/shop.git"],
  ["mail ann@acme.dev: hello", "mail ann@acme.dev: hello"],
])("%s → %s", (text, expected) => expect(redactor({})(text)).toBe(expected));

test.each([
  ["one that is too short to be one", { TOKEN: "true" }, "true"],
  ["an empty one", { TOKEN: "" }, "anything"],
  ["a name that only looks alike", { TOKENIZER: "sentencepiece", MONKEY: "capuchins" }, "sentencepiece capuchins"],
])("%s is left alone", (_, environment, text) => expect(redactor(environment)(text)).toBe(text));

test("a longer secret is not half printed because a shorter one is its beginning", () => {
  expect(redactor({ A_TOKEN: "12345678", B_TOKEN: "1234567890" })("1234567890")).toBe("***");
});

test("JSON stays JSON", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 8 }), fc.string(), (value, text) => {
      // A secret of JSON's own signs would be everywhere.
      fc.pre(/^[\w "\\/:@]+$/.test(value) && /\w{4}/.test(value) && value === value.trim());
      const json = JSON.stringify({ text: `${text}${value}${text}`, url: `https://a:${text}@b` }, null, 2);
      expect(() => JSON.parse(redactor({ TOKEN: value })(json))).not.toThrow();
    }),
  );
});
