import { expect, test } from "vitest";
import { platformToken, sourceToken } from "../../src/adapters/git/tokens.ts";

const token = "a-token";

test.each([
  ["GitHub", {}, "https://github.com/acme/preview-platform.git", token],
  ["a host that only a pull request names", {}, "https://evil.example/acme/preview-platform.git", undefined],
  ["GitHub without encryption", {}, "http://github.com/acme/preview-platform.git", undefined],
  ["a host that begins like GitHub", {}, "https://github.com.evil.example/x.git", undefined],
  ["user information that looks like GitHub", {}, "https://github.com@evil.example/x.git", undefined],
  ["another port", {}, "https://github.com:8443/x.git", undefined],
  ["Enterprise", { GITHUB_SERVER_URL: "https://ghe.acme.dev" }, "https://ghe.acme.dev/acme/p.git", token],
  [
    "the host of PREVIEW_PLATFORM",
    { PREVIEW_PLATFORM: "https://git.acme.dev/p.git" },
    "https://git.acme.dev/p.git",
    token,
  ],
  [
    "the same without encryption",
    { PREVIEW_PLATFORM: "http://git.acme.dev/p.git" },
    "http://git.acme.dev/p.git",
    undefined,
  ],
  ["a path", {}, "/srv/git/p.git", undefined],
  ["ssh", {}, "git@github.com:acme/p.git", undefined],
])("the platform's token goes with %s only if it may", (_, environment, url, expected) => {
  expect(platformToken({ PREVIEW_PLATFORM_TOKEN: token, ...environment })(url)).toBe(expected);
});

test("GitHub's token reads the service's repository on GitHub and nothing else", () => {
  const tokenOf = sourceToken({ GITHUB_TOKEN: token });
  expect(tokenOf("https://github.com/acme/shop-api.git")).toBe(token);
  expect(tokenOf("https://evil.example/acme/shop-api.git")).toBeUndefined();
  expect(sourceToken({})("https://github.com/acme/shop-api.git")).toBeUndefined();
});
