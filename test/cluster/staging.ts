import { git } from "../support/git.ts";
import { filesBelow } from "../support/project-files.ts";
import { repositoryOf, type ServiceName } from "./company.ts";
import { pushExample } from "./examples.ts";
import { apply, type Kubectl } from "./kubectl.ts";

/** The namespace of the baselines. */
export const staging = "staging";

/** Deploys what dependencies are while nobody links them: payments, and shop-api without a product in its database. */
export async function deployStaging(kubectl: Kubectl): Promise<void> {
  apply(kubectl, [
    { apiVersion: "v1", kind: "Namespace", metadata: { name: staging } },
    ...(await baseline("payments", "payments", "payments.wsgi")),
    ...(await baseline("shop-api", "api", "shop.wsgi")),
  ]);
}

/** One process with a database in a file. */
async function baseline(service: ServiceName, name: string, application: string): Promise<readonly object[]> {
  const commit = git(repositoryOf(service), "rev-parse", "main");
  const image = await pushExample({ service, commit, files: filesBelow(`examples/${service}`) });
  const metadata = { name, namespace: staging };
  const labels = { app: name };
  const command = `python manage.py migrate --noinput && exec gunicorn ${application}`;
  const environment = {
    ALLOWED_HOSTS: "*",
    DATABASE_URL: "sqlite:////tmp/db.sqlite3",
    PAYMENTS_API: `http://payments.${staging}:8000/v1`,
    WEB_CONCURRENCY: "1",
  };
  const container = {
    name,
    image,
    command: ["sh", "-c", command],
    env: Object.entries(environment).map(([key, value]) => ({ name: key, value })),
    // shop-api keeps carts beside its code where it has no Redis.
    securityContext: { runAsUser: 0 },
    readinessProbe: { httpGet: { path: "/healthz", port: 8000 }, periodSeconds: 2 },
  };
  return [
    {
      apiVersion: "apps/v1",
      kind: "Deployment",
      metadata,
      spec: {
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: { enableServiceLinks: false, terminationGracePeriodSeconds: 1, containers: [container] },
        },
      },
    },
    { apiVersion: "v1", kind: "Service", metadata, spec: { selector: labels, ports: [{ port: 8000 }] } },
  ];
}
