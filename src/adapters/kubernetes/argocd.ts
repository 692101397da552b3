import type { Argocd } from "../../ports/cluster.ts";
import { label } from "../../preview/labels.ts";
import { Problem } from "../../problem.ts";
import { toInstant } from "../../time.ts";
import type { Api } from "./api.ts";
import { applicationObject, applicationSet, toApplication } from "./applications.ts";
import { deletionOf } from "./deletion.ts";
import { askForSync, endOperation } from "./operations.ts";
import { collectionPath, objectPath } from "./paths.ts";

const applicationKind = { api: "/apis/argoproj.io/v1alpha1", resource: "applications" };
const applicationSetKind = { api: "/apis/argoproj.io/v1alpha1", resource: "applicationsets" };

/** The Argo CD whose Applications live in this namespace. `milliseconds` is the clock, since the epoch. */
export function argocd(api: Api, namespace: string, milliseconds: () => number): Argocd {
  const ofApplication = (what: string, name: string) => ({
    what: `${what} the Application ${name}`,
    path: objectPath(applicationKind, name, namespace),
  });
  const ofSet = (what: string, name: string) => ({
    what: `${what} the ApplicationSet ${name}`,
    path: objectPath(applicationSetKind, name, namespace),
  });

  const application = async (name: string) => {
    const found = await api.get(ofApplication("read", name), applicationObject);
    return found === undefined ? undefined : toApplication(found);
  };

  return {
    application,
    applications: async () => {
      const path = collectionPath(applicationKind, namespace);
      const request = { what: `list Applications in ${namespace}`, path, query: { labelSelector: label("service") } };
      const found = await api.list(request, applicationObject);
      if (found === undefined) throw notInstalled();
      return found.map(toApplication);
    },
    applicationSet: (name) => api.get(ofSet("read", name), applicationSet),
    refreshApplicationSet: async (name) => {
      // Argo CD asks whether it is there. One that stayed, because the last look failed, only counts when it changes.
      const value = toInstant(milliseconds());
      await api.patch(ofSet("refresh", name), annotation("argocd.argoproj.io/application-set-refresh", value));
    },
    refreshApplication: async (name) => {
      await api.patch(ofApplication("refresh", name), annotation("argocd.argoproj.io/refresh", "normal"));
    },
    sync: (name) => askForSync(api, ofApplication("sync", name)),
    deleteApplication: async (name, seen) =>
      deletionOf(await api.delete(ofApplication("delete", name), seen), seen, () => application(name)),
    endOperation: (name) => endOperation(api, ofApplication("end the sync of", name)),
  };
}

function annotation(name: string, value: string): object {
  return { metadata: { annotations: { [name]: value } } };
}

function notInstalled(): Problem {
  return new Problem("not-found", {
    code: "argocd-missing",
    message: "The cluster has no Applications: Argo CD is not installed on it.",
    hints: ["Check `--context`, or install Argo CD first."],
  });
}
