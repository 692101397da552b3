import { expect, test } from "vitest";
import { addresses } from "../../../src/adapters/registry/addresses.ts";

const { origin, target } = addresses(["registry.acme.dev:5000"]);

test.each([
  ["ghcr.io", "https://ghcr.io/"],
  ["docker.io", "https://registry-1.docker.io/"],
  ["ghcr.io:8443", "https://ghcr.io:8443/"],
  ["localhost:5000", "http://localhost:5000/"],
  ["127.0.0.1", "http://127.0.0.1/"],
  ["[::1]:5000", "http://[::1]:5000/"],
  ["registry.acme.dev:5000", "http://registry.acme.dev:5000/"],
  ["registry.acme.dev", "https://registry.acme.dev/"],
  ["localhost.acme.dev:5000", "https://localhost.acme.dev:5000/"],
  ["127.0.0.10", "https://127.0.0.10/"],
  ["127.0.0.1.acme.dev", "https://127.0.0.1.acme.dev/"],
])("%s answers at %s", (registry, expected) => {
  expect(origin(registry).href).toBe(expected);
});

test.each([
  ["https://ghcr.io/v2/", "https://storage.acme.dev/x?a=b", "https://storage.acme.dev/x?a=b"],
  ["https://ghcr.io/v2/", "/token", "https://ghcr.io/token"],
  ["https://ghcr.io/v2/", "//storage.acme.dev/x", "https://storage.acme.dev/x"],
  ["https://ghcr.io/v2/", "http://ghcr.io/token", undefined],
  ["https://ghcr.io/v2/", "http://localhost:5000/token", undefined],
  ["https://ghcr.io/v2/", "http://registry.acme.dev:5000/token", undefined],
  ["https://ghcr.io/v2/", "https://user:word@storage.acme.dev/x", undefined],
  ["https://ghcr.io/v2/", "file:///etc/passwd", undefined],
  ["https://ghcr.io/v2/", "data:application/json,{}", undefined],
  ["https://ghcr.io/v2/", "https://", undefined],
  ["http://localhost:5000/v2/", "http://127.0.0.1:5001/token", "http://127.0.0.1:5001/token"],
  ["http://localhost:5000/v2/", "https://storage.acme.dev/x", "https://storage.acme.dev/x"],
  ["http://localhost:5000/v2/", "http://storage.acme.dev/x", undefined],
  ["http://registry.acme.dev:5000/v2/", "/token", "http://registry.acme.dev:5000/token"],
  ["http://registry.acme.dev:5000/v2/", "http://registry.acme.dev:5001/token", undefined],
])("%s may lead to %s: %s", (from, text, expected) => {
  expect(target(text, new URL(from))?.href).toBe(expected);
});
