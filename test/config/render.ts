import { parseCatalogEntry, parsePlatformConfig, parseServiceConfig } from "../../src/config/parse.ts";
import type { ParseResult } from "../../src/config/parsed.ts";
import { formatLocation } from "../../src/problem.ts";

/** The findings of a file as a person sees them, one a line; empty when there are none. */
export function rendered(result: ParseResult<unknown>): string {
  if (result.ok) return "";
  return result.findings
    .map(({ location, message }) => (location === undefined ? message : `${formatLocation(location)}   ${message}`))
    .join("\n");
}

const service = `apiVersion: preview/v1
service: shop-api
type: backend
platform: acme/preview-platform
image: ghcr.io/acme/shop-api:\${SHA}
`;

const platform = `apiVersion: preview/v1
kind: Platform
domain: preview.acme.dev
repository: git@github.com:acme/preview-platform.git
routing: {kind: gateway, parent: infra/public}
`;

const entry = `apiVersion: preview/v1
kind: Service
name: payments
repository: acme/payments
type: backend
`;

/** Each takes lines to add to a small valid file, or to put in place of the lines that start with the same key. */
export const inService = (lines: string): string =>
  rendered(parseServiceConfig(merged(service, lines), "preview.yaml"));
export const inPlatform = (lines: string): string =>
  rendered(parsePlatformConfig(merged(platform, lines), "platform.yaml"));
export const inCatalog = (lines: string, file = "services/payments.yaml"): string =>
  rendered(parseCatalogEntry(merged(entry, lines), file));

function merged(base: string, lines: string): string {
  const keys = new Set(lines.split("\n").flatMap((line) => /^\w+:/.exec(line)?.[0] ?? []));
  const kept = base.split("\n").filter((line) => line !== "" && !keys.has(/^\w+:/.exec(line)?.[0] ?? ""));
  return `${[...kept, lines].join("\n")}\n`;
}
