import type { Link } from "../../src/links/link.ts";
import type { PreviewRecord } from "../../src/preview/record.ts";
import { publish, record } from "./records.ts";
import { published, shopApiWorld } from "./shop.ts";
import { shopApiYaml } from "./shop-files.ts";
import type { World } from "./world.ts";

const previewYaml = shopApiYaml.replace(
  "  payments: {as: PAYMENTS_URL}",
  "  payments: {as: PAYMENTS_URL}\n  search: {as: SEARCH_URL, optional: true}",
);

/** The world of examples.md with a second dependency, search, and previews of both; nothing links to them yet. */
export function linkedShop(): World {
  const world = shopApiWorld(previewYaml);
  addToCatalog(world, "search");
  publish(world, record("payments", 7));
  publish(world, record("search", 7));
  publish(world, record("search", 9));
  return world;
}

/** Registers one more service, as payments is; in another repository where one is named. */
export function addToCatalog(world: World, service: string, repository = `acme/${service}`): void {
  const like = world.platform.main["services/payments.yaml"] ?? "";
  world.platform.main[`services/${service}.yaml`] = like
    .replaceAll("payments", service)
    .replace(`acme/${service}`, repository);
}

/** A link of a record to a preview, as some run has decided it. */
export function linkTo(service: string, to: string, of: Partial<Link> = {}): Link {
  return {
    ...{ service, as: `${service.toUpperCase()}_URL`, via: "internal", optional: false, to, wanted: to },
    ...{ because: "link command", addresses: { internal: `http://${to}`, public: `https://${to}` } },
    ...of,
  };
}

/** The links of a published preview, each as where it leads, why, and what is wanted. */
export function linksOf(world: World, folder?: string): readonly (readonly [string, string, string | null])[] {
  const { links }: PreviewRecord = JSON.parse(published(world, "preview.json", folder));
  return links.map(({ to, because, wanted }) => [to, because, wanted] as const);
}
