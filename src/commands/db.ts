import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { App } from "../app.ts";
import { observeInside, type Place, placeIn, runInside, tellPlace } from "../observe/inside.ts";
import { observeStore } from "../observe/stores.ts";
import { parsePreviewArgument } from "../preview/name.ts";
import { clientCommand, type StoreAccess } from "../preview/store-access.ts";
import { Problem } from "../problem.ts";
import { divide, refuseJson, wouldRun } from "../ui/inner-command.ts";

/** `preview db`: the client of a store, inside the store's own pod. */
export function db(app: App): CommandUnknownOpts {
  return new Command("db")
    .description(
      "Open the client of one of a preview's stores, in the store's own pod: psql, redis-cli or mongosh, with the store's user and database. Nothing needs to be installed here. Words after `--` go to the client.",
    )
    .usage("[options] [preview] [store] [-- <arguments...>]")
    .argument("[preview]", "pr-42, 42 or shop-api-pr-42 (default: the pull request of this branch)")
    .argument("[store]", "a key under `stores:` of preview.yaml (default: the only one, or postgres)")
    .argument("[arguments...]", "after `--`: for the client")
    .allowUnknownOption()
    .addHelpText(
      "after",
      `
Examples:
  $ preview db
  $ preview db pr-42 redis
  $ preview db -- -c 'select count(*) from shop_order'
  $ preview db pr-42 < fix.sql`,
    )
    .action(async (_preview, _store, _args, _options, command) => {
      refuseJson(app.options().json, "db");
      const { own, inner } = divide(command, 2, app.afterDashes);
      const { ports, environment, emit } = app;
      const question = { ports, environment, emit, config: app.options().config };
      const { preview, store } = readWords(own);
      const inside = await observeInside(question, preview);
      const access = await observeStore(inside, store);
      const place = placeIn(inside, { service: access.key });
      tellPlace(place, emit);
      const words = clientCommand(access, inner);
      if (app.options().dryRun) app.print(wouldRun(place, words));
      else app.end(await runClient(app, place, access, words));
    });
}

/** Throws Problem `client-missing`: an image that answers for a store need not have its client. */
async function runClient(
  { terminal }: Pick<App, "terminal">,
  place: Place,
  { key }: StoreAccess,
  words: readonly string[],
): Promise<number> {
  try {
    return await runInside(place, words, terminal());
  } catch (error) {
    const missing = error instanceof Problem && error.code === "exec-failed" && notFound.test(error.message);
    if (!missing) throw error;
    throw new Problem(error.kind, {
      code: "client-missing",
      message: `The image of \`${key}\` has no \`${words[0]}\`: ${place.container.image}`,
      hints: [
        `\`preview port-forward ${place.record.name} ${key}\` opens it for a client of this machine.`,
        `Or choose an image with \`${words[0]}\` in platform.yaml or in the seed.`,
      ],
      cause: error,
    });
  }
}

/** As container runtimes say that there is no such program. */
const notFound = /executable file not found|no such file or directory/i;

/** One word alone is the preview where it reads as one, else the store. */
function readWords(words: readonly string[]): { readonly preview?: string; readonly store?: string } {
  const [first, second] = words;
  if (first === undefined) return {};
  if (second !== undefined) return { preview: first, store: second };
  return parsePreviewArgument(first) === undefined ? { store: first } : { preview: first };
}
