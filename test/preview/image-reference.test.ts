import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatImage, imageName, parseImageReference } from "../../src/preview/image-reference.ts";

const digest = `sha256:${"0123456789abcdef".repeat(4)}`;

test.each([
  ["postgres", { registry: "docker.io", repository: "library/postgres" }],
  ["postgres:17", { registry: "docker.io", repository: "library/postgres", tag: "17" }],
  ["docker.io/postgres", { registry: "docker.io", repository: "library/postgres" }],
  ["index.docker.io/postgres", { registry: "docker.io", repository: "library/postgres" }],
  ["Docker.io/acme/shop-api", { registry: "docker.io", repository: "acme/shop-api" }],
  ["acme/shop-api", { registry: "docker.io", repository: "acme/shop-api" }],
  ["ghcr.io/acme/shop-api:3f9ac1d", { registry: "ghcr.io", repository: "acme/shop-api", tag: "3f9ac1d" }],
  ["GHCR.io/acme/shop-api", { registry: "ghcr.io", repository: "acme/shop-api" }],
  ["ghcr.io/shop-api", { registry: "ghcr.io", repository: "shop-api" }],
  [`ghcr.io/acme/shop-api@${digest}`, { registry: "ghcr.io", repository: "acme/shop-api", digest }],
  [`ghcr.io/acme/shop-api:v1@${digest}`, { registry: "ghcr.io", repository: "acme/shop-api", tag: "v1", digest }],
  ["localhost/x", { registry: "localhost", repository: "x" }],
  ["localhost:5000/x", { registry: "localhost:5000", repository: "x" }],
  ["localhost:5000/x:tag", { registry: "localhost:5000", repository: "x", tag: "tag" }],
  ["127.0.0.1:5000/a/b/c:d", { registry: "127.0.0.1:5000", repository: "a/b/c", tag: "d" }],
  ["[::1]:5000/x:tag", { registry: "[::1]:5000", repository: "x", tag: "tag" }],
  ["registry:5000/x", { registry: "registry:5000", repository: "x" }],
  ["localhost:5000", { registry: "docker.io", repository: "library/localhost", tag: "5000" }],
  ["a.b/c.d/e_f/g__h/i---j", { registry: "a.b", repository: "c.d/e_f/g__h/i---j" }],
  [`x:${"t".repeat(128)}`, { registry: "docker.io", repository: "library/x", tag: "t".repeat(128) }],
  [`ghcr.io/${"r".repeat(255)}`, { registry: "ghcr.io", repository: "r".repeat(255) }],
])("%s is an image", (text, expected) => {
  expect(parseImageReference(text)).toEqual(expected);
});

test.each([
  ["nothing", ""],
  ["a space", "acme/shop api"],
  ["a line break", "acme/shop-api\n"],
  ["a line break after the digest", `acme/shop-api@${digest}\n`],
  ["a URL", "https://ghcr.io/acme/shop-api"],
  ["upper case", "ghcr.io/Acme/shop-api"],
  ["an upper-case account", "ACME/shop-api"],
  ["an empty component", "ghcr.io/acme//shop-api"],
  ["no repository", "ghcr.io/"],
  ["a leading slash", "/acme/shop-api"],
  ["three underscores", "acme/shop___api"],
  ["two dots", "acme/shop..api"],
  ["a trailing dash", "acme/shop-api-"],
  ["a parent folder", "ghcr.io/acme/../shop-api"],
  ["an empty tag", "acme/shop-api:"],
  ["a tag that starts with a dash", "acme/shop-api:-v1"],
  ["a tag that is too long", `x:${"t".repeat(129)}`],
  ["two tags", "acme/shop-api:v1:v2"],
  ["an unfilled placeholder", "acme/shop-api:${SHA}"],
  ["an empty digest", "acme/shop-api@"],
  ["a short digest", "acme/shop-api@sha256:abc"],
  ["an upper-case digest", `acme/shop-api@${digest.toUpperCase().replace("SHA", "sha")}`],
  ["another algorithm", `acme/shop-api@sha512:${"a".repeat(128)}`],
  ["two digests", `acme/shop-api@${digest}@${digest}`],
  ["the tag after the digest", `acme/shop-api@${digest}:v1`],
  ["the id of an image", "a".repeat(64)],
  ["a repository that is too long", `ghcr.io/${"r".repeat(256)}`],
  ["a port that does not exist", "localhost:65536/x"],
  ["a port that is no number", "localhost:http/x"],
  ["credentials", "user:word@ghcr.io/acme/shop-api"],
  ["a host with an empty label", "ghcr..io/acme/shop-api"],
  ["a broken IPv6 address", "[:::]:5000/x"],
])("%s is refused", (_, text) => {
  expect(parseImageReference(text)).toBeUndefined();
});

test.each([
  ["postgres", "postgres"],
  ["postgres:17", "postgres"],
  [`postgres@${digest}`, "postgres"],
  ["ghcr.io/acme/shop-api:3f9ac1d", "ghcr.io/acme/shop-api"],
  ["ghcr.io/acme/shop-api:${SHA}", "ghcr.io/acme/shop-api"],
  ["localhost:5000/x", "localhost:5000/x"],
  ["localhost:5000/x:tag", "localhost:5000/x"],
  [`localhost:5000/x:tag@${digest}`, "localhost:5000/x"],
  ["[::1]:5000/x:tag", "[::1]:5000/x"],
  ["", ""],
])("the name of %s is %s", (text, expected) => {
  expect(imageName(text)).toBe(expected);
});

describe("any reference that is put together by the rules", () => {
  const letters = (characters: string, size: { minLength: number; maxLength: number }) =>
    fc.string({ unit: fc.constantFrom(...characters), ...size });
  const word = letters("abcxyz0189", { minLength: 1, maxLength: 8 });
  const component = fc
    .tuple(word, fc.array(fc.tuple(fc.constantFrom(".", "_", "__", "-", "---"), word), { maxLength: 2 }))
    .map(([first, rest]) => first + rest.map((part) => part.join("")).join(""));
  const repository = fc.array(component, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
  const port = fc.option(fc.integer({ min: 1, max: 65_535 }), { nil: undefined });
  const registry = fc
    .tuple(fc.constantFrom("localhost", "127.0.0.1", "[::1]", "ghcr.io", "a-b.acme.dev"), port)
    .map(([host, number]) => (number === undefined ? host : `${host}:${number}`));
  const tag = fc.option(letters("aZ09_.-", { minLength: 0, maxLength: 20 }), { nil: undefined });
  const sha256 = fc.option(
    letters("0123456789abcdef", { minLength: 64, maxLength: 64 }).map((hex) => `sha256:${hex}`),
    { nil: undefined },
  );

  test("comes apart again", () => {
    fc.assert(
      fc.property(registry, repository, tag, sha256, (host, path, end, hash) => {
        const name = `${host}/${path}`;
        const text = name + (end === undefined ? "" : `:v${end}`) + (hash === undefined ? "" : `@${hash}`);
        expect(imageName(text)).toBe(name);
        expect(parseImageReference(text)).toEqual({
          registry: host,
          repository: path,
          ...(end === undefined ? {} : { tag: `v${end}` }),
          ...(hash === undefined ? {} : { digest: hash }),
        });
      }),
    );
  });

  test("can be pinned, and stays the same image", () => {
    fc.assert(
      fc.property(registry, repository, tag, (host, path, end) => {
        const text = `${host}/${path}${end === undefined ? "" : `:v${end}`}`;
        const pinned = formatImage(imageName(text), digest);
        expect(parseImageReference(pinned)).toEqual({ registry: host, repository: path, digest });
        expect(formatImage(imageName(pinned), digest)).toBe(pinned);
      }),
    );
  });

  test("is the same with and without Docker Hub's name", () => {
    fc.assert(
      fc.property(repository, (path) => {
        fc.pre(!path.split("/").slice(0, -1)[0]?.includes(".") && !path.startsWith("localhost/"));
        fc.pre(!/^[0-9a-f]{64}$/.test(path));
        expect(parseImageReference(path)).toEqual(parseImageReference(`docker.io/${path}`));
      }),
    );
  });
});

test("any text gives an answer, and what is accepted holds the rules", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aZ0./:@_-[]% \n") }), (text) => {
      const reference = parseImageReference(text);
      if (reference === undefined) return;
      expect(`${reference.registry}/${reference.repository}`).toMatch(/^[a-z0-9.:[\]-]+(\/[a-z0-9._-]+)+$/);
      expect(URL.canParse(`https://${reference.registry}/v2/${reference.repository}/manifests/latest`)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
