import { z } from "zod";
import type { Api } from "./api.ts";
import { list, text } from "./objects.ts";

const groupList = z.object({
  groups: list(z.object({ name: text, versions: list(z.object({ groupVersion: text })) })),
});

const resourceList = z.object({ resources: list(z.object({ name: text })) });

/** Names of the kinds that the cluster serves of these groups, in any version: `httproutes.gateway.networking.k8s.io`. */
export async function servedKinds(api: Api, groups: readonly string[]): Promise<ReadonlySet<string>> {
  const what = "ask what the cluster serves";
  const known = await api.get({ what, path: "/apis" }, groupList);
  const asked = (known?.groups ?? []).filter(({ name }) => groups.includes(name));
  const kinds = asked.flatMap(({ name, versions }) =>
    versions.map(async ({ groupVersion }) => {
      const found = await api.get({ what, path: `/apis/${groupVersion}` }, resourceList);
      return (found?.resources ?? []).map((resource) => `${resource.name}.${name}`);
    }),
  );
  // `pods/log` and the like are parts of a kind.
  return new Set((await Promise.all(kinds)).flat().filter((kind) => !kind.includes("/")));
}
