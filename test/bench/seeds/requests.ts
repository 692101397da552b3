import { startFaultProxy } from "../../support/fault-proxy.ts";
import { limited, type Row } from "../compare.ts";
import { type Ground, shopScripts } from "./ground.ts";

/** What a build asks the registry that has its image already. */
export async function requestsRow(ground: Ground): Promise<Row> {
  const proxy = await startFaultProxy(ground.registry.url);
  try {
    const clone = ground.clone(shopScripts, new URL(proxy.url).host);
    const build = () => clone.seed("build", "--push", "--engine", "local");
    await build();
    const before = proxy.requests.length;
    await build();
    const asked = proxy.requests.slice(before);
    return limited({
      name: "an unchanged seed, requests",
      values: [asked.length],
      most: 1,
      notes: [`preview seed build --push once more: ${asked.map(({ method }) => method).join(", ")}`],
    });
  } finally {
    await proxy.close();
  }
}
