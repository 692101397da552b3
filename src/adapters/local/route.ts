import { join } from "node:path";
import { type LocalHome, previewFolder } from "./home.ts";

/** Where the reverse proxy leads the calls of one host. */
export interface Route {
  readonly name: string;
  /** `pr-42-shop-api.localhost` */
  readonly host: string;
  /** null while nothing shall answer. */
  readonly port: number | null;
  /** Paths that lead to another service instead, by their beginnings. */
  readonly proxy: Readonly<Record<string, string>>;
}

/** The file of a preview's route. */
export function routeFile(home: LocalHome, preview: string): string {
  return join(previewFolder(home, preview), "route.json");
}

/** How long the proxy goes by what it has read: a changed route is true for the calls that come after that. */
export const freshMilliseconds = 50;
