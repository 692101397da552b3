import { invalidLayer } from "./problems.ts";

/** A path in the image without a leading `/`; empty for the top. Throws Problem `image-invalid` when it leads out. */
export function imagePath(name: string): string {
  const parts = name.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.includes("..")) throw invalidLayer(`\`${shown(name)}\` leads out of the image`);
  if (name.includes("\0")) throw invalidLayer(`\`${shown(name)}\` is not a name`);
  return parts.join("/");
}

/** Whether a path is one of the wanted ones, or lies below or above one. */
export function isWanted(path: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((wanted) => isBelow(path, wanted) || isBelow(wanted, path));
}

/** Names of an archive may be as long as it likes. */
export function shown(name: string): string {
  return name.length > 100 ? `${name.slice(0, 100)}…` : name;
}

function isBelow(path: string, folder: string): boolean {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
