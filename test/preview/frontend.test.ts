import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Link } from "../../src/links/link.ts";
import { frontendFiles } from "../../src/preview/frontend.ts";
import { temporaryFolder } from "../support/temporary.ts";

const link = (service: string, internal: string | null, to = "staging"): Link => ({
  service,
  as: `${service.toUpperCase()}_URL`,
  via: "public",
  optional: true,
  to,
  because: "default",
  wanted: null,
  addresses: { internal, public: internal === null ? null : `https://${service}.acme.dev` },
});

const config = (proxy: Readonly<Record<string, string>>) => ({
  type: "frontend" as const,
  proxy: { ...proxy },
  runtimeConfig: "/usr/share/nginx/html/config.json",
});

test("a location leads to the in-cluster address, with its own path in front or the address's", () => {
  const links = [link("a", "http://127.0.0.1:8000"), link("b", "https://localhost/base/"), link("c", null, "none")];
  expect(frontendFiles(config({ "/a/": "a", "/b/": "b", "/c/": "c" }), links)).toMatchInlineSnapshot(`
    {
      "config.json": "{
      "A_URL": "https://a.acme.dev",
      "B_URL": "https://b.acme.dev",
      "C_URL": ""
    }
    ",
      "proxy.conf": "location /a/ {
        proxy_pass http://127.0.0.1:8000;
        proxy_http_version 1.1;
        proxy_set_header Host $proxy_host;
        proxy_set_header X-Forwarded-Host $http_host;
        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;
        proxy_set_header Upgrade $http_upgrade;
        proxy_set_header Connection $http_connection;
    }

    location /b/ {
        proxy_pass https://localhost/base/b/;
        proxy_http_version 1.1;
        proxy_set_header Host $proxy_host;
        proxy_set_header X-Forwarded-Host $http_host;
        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;
        proxy_set_header Upgrade $http_upgrade;
        proxy_set_header Connection $http_connection;
        proxy_ssl_server_name on;
    }

    location /c/ {
        return 503;
    }
    ",
    }
  `);
});

test("a backend has no files, and a frontend only those that it asks for", () => {
  expect(frontendFiles({ ...config({ "/a/": "a" }), type: "backend" }, [link("a", "http://a")])).toEqual({});
  expect(Object.keys(frontendFiles(config({}), []))).toEqual(["config.json"]);
  expect(frontendFiles({ type: "frontend", proxy: {}, runtimeConfig: undefined }, [])).toEqual({});
});

test("a target without an address in the cluster is an error", () => {
  expect(() => frontendFiles(config({ "/a/": "a" }), [link("a", null)])).toThrow(
    "staging of a has no internal address, which `proxy: /a/` needs.",
  );
});

const nginx = spawnSync("nginx", ["-v"]).error === undefined;

test.skipIf(!nginx)("real nginx takes the file (skipped where nginx is not installed)", () => {
  const links = [link("a", "http://127.0.0.1:8000"), link("b", "https://localhost/base/"), link("c", null, "none")];
  const proxy = { "/": "a", "/api/": "a", "/api/v1/": "b", "/a.b/~c/": "b", "/none/": "c" };
  const folder = temporaryFolder();
  mkdirSync(join(folder, "preview"));
  writeFileSync(join(folder, "preview/proxy.conf"), frontendFiles(config(proxy), links)["proxy.conf"] ?? "");
  const server = `server { listen 127.0.0.1:9; include ${folder}/preview/*.conf; }`;
  writeFileSync(
    join(folder, "nginx.conf"),
    `pid ${folder}/pid; error_log stderr; events {} http { access_log off; ${server} }\n`,
  );
  // Without the right to open its default log nginx still checks, and says so on stderr.
  const said = spawnSync("nginx", ["-t", "-q", "-p", folder, "-c", join(folder, "nginx.conf")], { encoding: "utf8" });
  expect([said.status, said.stderr.replace(/^.*\[alert\].*\n/gm, "")]).toEqual([0, ""]);
  expect(() => execFileSync("nginx", ["-t", "-q", "-c", join(folder, "missing.conf")], { stdio: "ignore" })).toThrow();
});
