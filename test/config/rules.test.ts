import { expect, test } from "vitest";
import { inService } from "./render.ts";

test("env mentions only what a preview knows", () => {
  expect(
    inService(`stores: {postgres: {}, read-model: {kind: redis}}
dependencies: {payments: {as: PAYMENTS_URL}}
env:
  A: \${PREVIEW_NAME}\${PREVIEW_PR}\${PREVIEW_SHA}\${PREVIEW_URL}\${PREVIEW_HOST}\${PREVIEW_HOSTS}\${PREVIEW_ORIGINS}\${PREVIEW_DOMAIN}
  B: \${POSTGRES_URL} \${POSTGRES_HOST}:\${POSTGRES_PORT} \${POSTGRES_USER}:\${POSTGRES_PASSWORD}/\${POSTGRES_DATABASE}
  C: \${READ_MODEL_URL} \${PAYMENTS_URL}/v1 $\${NOT_MINE} $HOME`),
  ).toBe("");
  expect(
    inService(`stores: {postgres: {}}
env:
  A: "\${POSTGRE_URL}"
  B: \${REDIS_URL}
  C: "\${SHA}"
  D: \${A}
  E: "\${POSTGRES_URL"
  F: \${POSTGRES-URL} and \${}
  G: "two\\nlines"`),
  ).toMatchInlineSnapshot(`
    "preview.yaml:8:6   env.A: unknown variable \${POSTGRE_URL}; did you mean \${POSTGRES_URL}?
    preview.yaml:9:6   env.B: unknown variable \${REDIS_URL}
    preview.yaml:10:6   env.C: unknown variable \${SHA}
    preview.yaml:11:6   env.D: unknown variable \${A}
    preview.yaml:12:6   env.E: "\${POSTGRES_URL" has no }; write $\${ for a literal \${
    preview.yaml:13:6   env.F: "\${POSTGRES-URL}" is not a variable; write $\${ for a literal \${
    preview.yaml:13:6   env.F: "\${}" is not a variable; write $\${ for a literal \${
    preview.yaml:14:6   env.G: must be a single line"
  `);
});

test("image names a commit", () => {
  for (const image of ["a/b:${SHA}", "a/b:v1-${SHORT_SHA}", "a/b:pr-${PR}", `a/b@sha256:${"0".repeat(64)}`]) {
    expect(inService(`image: ${image}`)).toBe("");
  }
  expect(inService("image: acme/shop-api:latest")).toMatchInlineSnapshot(
    `"preview.yaml:5:8   image: must contain \${SHA}, \${SHORT_SHA} or \${PR}, or end with a digest"`,
  );
  expect(inService("image: acme/shop-api:$${SHA}")).toMatchInlineSnapshot(
    `"preview.yaml:5:8   image: must contain \${SHA}, \${SHORT_SHA} or \${PR}, or end with a digest"`,
  );
  expect(inService("image: acme/shop-api:${SHQ}")).toMatchInlineSnapshot(
    `"preview.yaml:5:8   image: unknown variable \${SHQ}; did you mean \${SHA}?"`,
  );
  expect(inService("image: acme/shop-api:${PREVIEW_NAME}")).toMatchInlineSnapshot(
    `"preview.yaml:5:8   image: unknown variable \${PREVIEW_NAME}; known: SHA, SHORT_SHA, PR"`,
  );
});

test("a store has a kind", () => {
  expect(inService("stores: {postgres: {}, redis: {seed: a}, mongo: {seed: b}, reports: {kind: postgres}}")).toBe("");
  expect(inService("stores:\n  postgress: {}\n  reports: {seed: main}")).toMatchInlineSnapshot(`
    "preview.yaml:7:3   stores.postgress: needs a \`kind:\`, one of postgres, redis, mongo; did you mean "postgres"?
    preview.yaml:8:3   stores.reports: needs a \`kind:\`, one of postgres, redis, mongo"
  `);
});

test("a store has one source", () => {
  const image = `acme/data@sha256:${"0".repeat(64)}`;
  expect(inService(`stores: {postgres: {image: "${image}"}, redis: {seed: a}}`)).toBe("");
  expect(inService(`stores:\n  postgres:\n    image: ${image}\n    seed: main`)).toMatchInlineSnapshot(
    `"preview.yaml:8:12   stores.postgres.image: a store has a \`seed\` or an \`image\`, not both"`,
  );
});

test("only PostgreSQL runs on a layer", () => {
  expect(inService("stores: {postgres: {storage: overlay}, a: {kind: postgres, storage: overlay}}")).toBe("");
  expect(
    inService("stores:\n  redis: {storage: overlay}\n  m: {kind: mongo, storage: overlay}"),
  ).toMatchInlineSnapshot(`
    "preview.yaml:7:20   stores.redis.storage: \`overlay\` is only for postgres; write copy or volume
    preview.yaml:8:29   stores.m.storage: \`overlay\` is only for postgres; write copy or volume"
  `);
});

test("each variable is set in one place", () => {
  expect(
    inService(`stores: {postgres: {}}
dependencies: {payments: {as: PAYMENTS_URL}, search: {as: SEARCH_URL}}
env: {DATABASE_URL: "\${POSTGRES_URL}", payments_url: "", MY_PREVIEW_URL: ""}`),
  ).toBe("");
  expect(
    inService(`stores: {postgres: {}}
dependencies:
  payments: {as: API_URL}
  search: {as: API_URL}
  mail: {as: POSTGRES_HOST}
  chat: {as: PREVIEW_URL}
env:
  POSTGRES_URL: a
  API_URL: b
  PREVIEW_NAME: c
  PREVIEW_OTHER: d`),
  ).toMatchInlineSnapshot(`
    "preview.yaml:9:16   dependencies.search.as: API_URL is already set by dependencies.payments
    preview.yaml:10:14   dependencies.mail.as: POSTGRES_HOST is already set by stores.postgres
    preview.yaml:11:14   dependencies.chat.as: variables that start with PREVIEW_ are the preview's own
    preview.yaml:13:3   env.POSTGRES_URL: POSTGRES_URL is already set by stores.postgres
    preview.yaml:14:3   env.API_URL: API_URL is already set by dependencies.payments
    preview.yaml:15:3   env.PREVIEW_NAME: variables that start with PREVIEW_ are the preview's own
    preview.yaml:16:3   env.PREVIEW_OTHER: variables that start with PREVIEW_ are the preview's own"
  `);
  expect(inService("stores:\n  preview-data: {kind: redis}")).toMatchInlineSnapshot(
    `"preview.yaml:7:3   stores.preview-data: variables that start with PREVIEW_ are the preview's own"`,
  );
});

test("nothing depends on itself", () => {
  expect(inService("dependencies: {shop-web: {as: WEB_URL}}")).toBe("");
  expect(inService("dependencies:\n  shop-api: {as: SELF_URL}")).toMatchInlineSnapshot(
    `"preview.yaml:7:3   dependencies.shop-api: a service cannot depend on itself"`,
  );
});

test("only frontends serve addresses", () => {
  expect(
    inService("type: frontend\ndependencies: {api: {as: A}}\nproxy: {/api/: api}\nruntimeConfig: /srv/config.json"),
  ).toBe("");
  expect(
    inService("dependencies: {api: {as: A}}\nproxy: {/api/: api}\nruntimeConfig: /srv/config.json"),
  ).toMatchInlineSnapshot(`
    "preview.yaml:7:1   proxy: is only for services of \`type: frontend\`
    preview.yaml:8:1   runtimeConfig: is only for services of \`type: frontend\`"
  `);
});

test("proxies lead to dependencies", () => {
  expect(inService("type: frontend\ndependencies: {shop-cart: {as: A}}\nproxy: {/: shop-cart}")).toBe("");
  expect(
    inService("type: frontend\ndependencies: {shop-cart: {as: A}}\nproxy:\n  /api/: shop-card\n  /b/: payments"),
  ).toMatchInlineSnapshot(`
    "preview.yaml:8:10   proxy["/api/"]: "shop-card" is not among the dependencies; did you mean "shop-cart"?
    preview.yaml:9:8   proxy["/b/"]: "payments" is not among the dependencies"
  `);
});

test("the workload is on", () => {
  expect(inService("off: [beat, worker]")).toBe("");
  expect(inService("workload: api\noff: [shop-api]")).toBe("");
  expect(inService("off: [beat, shop-api]")).toMatchInlineSnapshot(
    `"preview.yaml:6:13   off[1]: "shop-api" is the workload that answers the URL; it must run"`,
  );
  expect(inService("workload: api\noff:\n  - api")).toMatchInlineSnapshot(
    `"preview.yaml:8:5   off[0]: "api" is the workload that answers the URL; it must run"`,
  );
});

test("a command has a program", () => {
  for (const migrate of ["[a, b]", "[[a], [b, '']]", "{run: [a], after: [[b, c]], files: ['**/*.py']}"]) {
    expect(inService(`migrate: ${migrate}`)).toBe("");
  }
  expect(inService("local: {setup: [a], run: [b]}")).toBe("");
  expect(inService("migrate: ['']")).toMatchInlineSnapshot(
    `"preview.yaml:6:10   migrate: a command starts with the name of a program"`,
  );
  expect(
    inService("migrate:\n  run: [[a], [' ', b]]\n  after: ['', b]\nlocal:\n  setup: ['']\n  run: ['']"),
  ).toMatchInlineSnapshot(`
    "preview.yaml:7:8   migrate.run: a command starts with the name of a program
    preview.yaml:8:10   migrate.after: a command starts with the name of a program
    preview.yaml:10:10   local.setup: a command starts with the name of a program
    preview.yaml:11:8   local.run: a command starts with the name of a program"
  `);
});
