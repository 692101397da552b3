import { addShopWeb, addToOverlay, edit, firstSha, inShopWeb, shopApiWorld } from "./shop.ts";
import { shopApiYaml } from "./shop-files.ts";
import { addSeeds, seedFiles, without } from "./shop-seeds.ts";
import { baseSha, type World } from "./world.ts";

function frontend(): World {
  const world = shopApiWorld();
  addShopWeb(world);
  inShopWeb(world);
  return world;
}

/** A platform that sets what the usual one does not, and nothing of what that sets. */
function otherPlatform(): World {
  const world = shopApiWorld(shopApiYaml.replace(/^secrets:\n.*\n/m, ""));
  world.platform.main["platform.yaml"] = `apiVersion: preview/v1
kind: Platform
domain: p.acme.dev
repository: https://github.com/acme/preview-platform.git
routing: {kind: ingress, class: nginx, url: "http://{host}:8080"}
network: {allowFrom: [{cidr: 10.1.0.0/16}, {namespace: ingress-nginx}], deny: ["fd00::/8"]}
nodes: {selector: {pool: previews}, priorityClass: previews}
limits: {quota: {cpu: 1500m, memory: 3Gi}}
`;
  return world;
}

function stores(): World {
  const reports = "stores:\n  reports: {kind: postgres}\n  cache-2: {kind: redis, storage: volume}";
  const world = shopApiWorld(
    shopApiYaml
      .replace("stores:", reports)
      .replace("postgres: {}", "postgres: {storage: volume}")
      .replace("DATABASE_URL: ${POSTGRES_URL}", "DATABASE_URL: ${REPORTS_URL}"),
  );
  return world;
}

/** Stores that start from seeds, one in each way that data can be kept. */
function seeds(): World {
  const reports =
    "stores:\n  reports: {kind: postgres, seed: main, storage: overlay}\n  archive: {kind: postgres, seed: main, storage: volume}";
  const world = shopApiWorld(
    shopApiYaml
      .replace("stores:", reports)
      .replace("postgres: {}", "postgres: {seed: main}")
      .replace("redis: {}", "redis: {seed: carts}")
      .replace("mongo: {}", "mongo: {seed: reviews, storage: volume}"),
  );
  addSeeds(world);
  world.commits.set(baseSha, seedFiles(without("postgres/V002__products.sql")));
  return world;
}

const more = `apiVersion: batch/v1
kind: CronJob
metadata: {name: nightly}
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers: [{name: nightly, image: "ghcr.io/acme/shop-api:old", command: [python, manage.py, nightly]}]
---
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: queue.v1}
spec:
  serviceName: queue
  selector: {matchLabels: {app: queue}}
  template:
    metadata: {labels: {app: queue}}
    spec:
      initContainers:
        - {name: prepare, image: ghcr.io/acme/shop-api, env: [{name: CACHE_URL, value: x}, {name: MODE, value: prepare}]}
        - {name: sidecar, image: "envoy:1", restartPolicy: Always}
      containers:
        - {name: other, image: "busybox:1"}
        - name: queue
          image: ghcr.io/acme/shop-api@sha256:${"0".repeat(64)}
          readinessProbe: {httpGet: {path: /, port: 80, httpHeaders: [{name: X-A, value: b}]}}
          livenessProbe: {httpGet: {path: /, port: 80, httpHeaders: [{name: host, value: mine}]}}
      imagePullSecrets: [{name: own}]
      tolerations: [{key: own, operator: Exists}]
      affinity: {podAntiAffinity: {}, nodeAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 1, preference: {matchExpressions: [{key: a, operator: Exists}]}}]}}
---
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: queue-v1}
spec:
  serviceName: queue
  selector: {matchLabels: {app: other}}
  template:
    metadata: {labels: {app: other}}
    spec: {containers: [{name: other, image: "busybox:1"}]}
---
apiVersion: v1
kind: ServiceAccount
metadata: {name: api}
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: media}
spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: mine}
spec: {podSelector: {}, ingress: [{}]}
`;

function workloads(): World {
  const world = shopApiWorld(
    shopApiYaml.replace(
      /^migrate: .*$/m,
      "migrate: {run: [[python, manage.py, migrate], [python, manage.py, check]], after: [python, manage.py, loaddata, demo]}",
    ),
  );
  addToOverlay(world, more);
  const path = "deploy/base/api.yaml";
  const text = world.commits.get(firstSha)?.[path] ?? "";
  const patched = text
    .replace(
      "      volumes:",
      "      serviceAccountName: api\n      volumes:\n        - {name: media, persistentVolumeClaim: {claimName: media}}",
    )
    .replace(
      "          volumeMounts:",
      "          env: [{name: DATABASE_URL, value: old}, {name: PORT, value: '8000'}]\n          volumeMounts:\n            - {name: media, mountPath: /media}",
    );
  edit(world, { [path]: patched });
  return world;
}

/** What a folder is made from, by the name of its golden files. */
export const folderCases: Readonly<Record<string, { readonly world: () => World; readonly folder?: string }>> = {
  "shop-api": { world: () => shopApiWorld() },
  "shop-web": { world: frontend, folder: "previews/shop-web/pr-17" },
  "other-platform": { world: otherPlatform },
  stores: { world: stores },
  seeds: { world: seeds },
  workloads: { world: workloads },
};
