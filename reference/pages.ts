import { commandsPage } from "./commands.ts";
import { configurationPage } from "./configuration.ts";

/** The pages of `docs/` that follow from the code, by file name. */
export async function referencePages(): Promise<Readonly<Record<string, string>>> {
  return { "commands.md": await commandsPage(), "configuration.md": configurationPage() };
}
