import { lastPart } from "../config/repository-path.ts";
import type { Event } from "../event.ts";
import { formatBytes } from "../report/bytes.ts";

type Of<K extends Event["kind"]> = Extract<Event, { kind: K }>;

/** `main  V001…V003, 3 scripts, parent v002-77aa01b2c3d4` */
export function plannedText({ database, versions, tag, how, parent }: Of<"seed-planned">): string {
  const [first, last] = [versions[0] ?? "", versions.at(-1) ?? ""];
  const range = first === last ? `V${first}` : `V${first}…V${last}`;
  const count = `${versions.length} ${versions.length === 1 ? "script" : "scripts"}`;
  const from = { unchanged: `${tag} is already in the registry`, delta: `parent ${parent}`, full: "no parent" }[how];
  return `${database}  ${range}, ${count}, ${from}`;
}

/** `12 s · V002__orders.sql, 45.0 MiB of 120.0 MiB` */
export function loadingText({ path, bytes, total, seconds }: Of<"seed-loading">): string {
  return `${seconds} s · ${lastPart(path)}, ${formatBytes(bytes)} of ${formatBytes(total)}`;
}

/** `V003__demo_users.sql   812 ms` */
export function loadedText({ path, milliseconds }: Of<"seed-loaded">): string {
  const time = milliseconds < 10_000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
  return `${lastPart(path)}   ${time}`;
}

/** `layer 7.1 MiB (delta) · pushed · ghcr.io/acme/shop-seed-main@sha256:ab12cd34…` */
export function packedText({ bytes, how, where, image }: Of<"seed-packed">): string {
  return `layer ${formatBytes(bytes)} (${how}) · ${where} · ${image}`;
}
