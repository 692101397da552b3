import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRepositoryUrl } from "../../src/config/repository-url.ts";

const github = { host: "github.com", name: "acme/shop-api" };
const local = { host: undefined, name: "acme/shop-api" };

describe("a repository with a host", () => {
  test.each([
    ["https://github.com/acme/shop-api.git", github],
    ["https://github.com/acme/shop-api", github],
    ["https://github.com/acme/shop-api/", github],
    ["https://github.com/acme/shop-api.git/", github],
    ["https://github.com//acme//shop-api", github],
    ["HTTPS://GitHub.COM/acme/shop-api.git", github],
    ["https://github.com./acme/shop-api", github],
    ["http://github.com/acme/shop-api", github],
    ["git://github.com/acme/shop-api.git", github],
    ["https://ann@github.com/acme/shop-api", github],
    ["https://ann:pass@word@github.com/acme/shop-api", github],
    ["git@github.com:acme/shop-api.git", github],
    ["git@github.com:/acme/shop-api.git/", github],
    ["github.com:acme/shop-api", github],
    ["ssh://git@github.com/acme/shop-api.git", github],
    ["ssh://git@ssh.github.com:443/acme/shop-api.git", { ...github, host: "ssh.github.com" }],
    ["git+ssh://git@github.com:22/acme/shop-api", github],
    ["https://ghe.acme.dev:8443/acme/shop-api.git", { ...github, host: "ghe.acme.dev" }],
    ["http://127.0.0.1:4000/acme/shop-api.git", { ...github, host: "127.0.0.1" }],
    ["http://[::1]:4000/acme/shop-api", { ...github, host: "[::1]" }],
    ["git@[::1]:acme/shop-api", { ...github, host: "[::1]" }],
    ["git@github-work:acme/shop-api.git", { ...github, host: "github-work" }],
    ["https://gitlab.acme.dev/group/team/shop.api_2.git", { host: "gitlab.acme.dev", name: "team/shop.api_2" }],
    ["https://github.com/acme", { host: "github.com", name: undefined }],
    ["https://github.com/", { host: "github.com", name: undefined }],
    ["ssh://git@host/~ann/shop", { host: "host", name: undefined }],
  ])("%s", (url, expected) => expect(parseRepositoryUrl(url)).toEqual(expected));
});

describe("a repository on this machine", () => {
  test.each([
    ["/srv/git/acme/shop-api.git", local],
    ["/srv/git/acme/shop-api/.git", local],
    ["file:///srv/git/acme/shop-api.git/", local],
    ["file://host/acme/shop-api", local],
    ["../acme/shop-api", local],
    ["acme/shop-api", local],
    ["./github.com:22/acme/shop-api", local],
    [String.raw`C:\work\acme\shop-api`, local],
    ["C:/work/acme/shop-api.git", local],
    ["file:///C:/work/acme/shop-api", local],
    [String.raw`\\server\share\acme\shop-api`, local],
    ["/platform.git", { host: undefined, name: undefined }],
    ["../shop-api", { host: undefined, name: undefined }],
    [".git", { host: undefined, name: undefined }],
    ["shop-api", { host: undefined, name: undefined }],
    ["", { host: undefined, name: undefined }],
  ])("%s", (url, expected) => expect(parseRepositoryUrl(url)).toEqual(expected));
});

describe("a text that is meant to mislead", () => {
  test.each([
    ["https://github.com@gitlab.acme.dev/acme/shop-api", { ...github, host: "gitlab.acme.dev" }],
    ["https://gitlab.acme.dev/github.com/acme/shop-api", { ...github, host: "gitlab.acme.dev" }],
    ["https://github.com.acme.dev/acme/shop-api", { ...github, host: "github.com.acme.dev" }],
    ["gitlab.acme.dev:github.com/acme/shop-api", { ...github, host: "gitlab.acme.dev" }],
    [String.raw`https://github.com\@gitlab.acme.dev/acme/shop-api`, undefined],
    ["https://gitlab.acme.dev#@github.com/acme/shop-api", undefined],
    ["https://gitlab.acme.dev?@github.com/acme/shop-api", undefined],
    ["https://github.com%2f@/acme/shop-api", undefined],
    ["https://github.com\n/acme/shop-api", undefined],
    ["https://gіthub.com/acme/shop-api", undefined],
    ["https:///acme/shop-api", undefined],
    ["ext::sh -c acme/shop-api", undefined],
    ["git@-oProxyCommand=x:acme/shop-api", undefined],
    ["-oProxyCommand=x:acme/shop-api", undefined],
    ["https://github.com/acme/..", { host: "github.com", name: undefined }],
    ["https://github.com/../shop-api", { host: "github.com", name: undefined }],
    ["https://github.com/acme/shop-api?x=/a/b#c", { host: "github.com", name: undefined }],
    ["https://github.com/acme/\u001b[2Jshop", { host: "github.com", name: undefined }],
    ["https://github.com/acme/shop\napi", undefined],
  ])("%j", (url, expected) => expect(parseRepositoryUrl(url)).toEqual(expected));
});

test("whatever is read is safe to show, and every form of a name is read as that name", () => {
  const part = fc.stringMatching(/^[A-Za-z0-9][\w.-]{0,20}[A-Za-z0-9]$/).filter((text) => !text.endsWith(".git"));
  const form = fc.constantFrom<(path: string) => string>(
    (path) => `https://github.com/${path}`,
    (path) => `https://x:y@github.com:443/${path}.git`,
    (path) => `git@github.com:${path}.git`,
    (path) => `ssh://git@github.com:22/${path}/`,
  );
  fc.assert(
    fc.property(part, part, form, (owner, name, write) => {
      expect(parseRepositoryUrl(write(`${owner}/${name}`))).toEqual({ host: "github.com", name: `${owner}/${name}` });
    }),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `https://${text}/a/b`),
      ),
      (text) => {
        const { host = "", name = "" } = parseRepositoryUrl(text) ?? {};
        expect(host).toMatch(/^[a-z0-9._:[\]-]*$/);
        expect(name).toMatch(/^([\w.-]+\/[\w.-]+)?$/);
      },
    ),
  );
});
