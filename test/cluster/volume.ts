import { chmodSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { apply, type Kubectl } from "./kubectl.ts";
import { companyFolder } from "./place.ts";

/** Where no provisioner makes volumes, one that waits for a claim. */
export function offerVolume(kubectl: Kubectl, name: string): void {
  const path = join(companyFolder, "volumes", name);
  kubectl(["delete", "persistentvolume", name, "--ignore-not-found"]);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  // fsGroup does nothing on a folder of the node.
  chmodSync(path, 0o777);
  const capacity = { storage: "10Gi" };
  const hostPath = { path, type: "Directory" };
  const spec = { capacity, accessModes: ["ReadWriteOnce"], persistentVolumeReclaimPolicy: "Retain", hostPath };
  apply(kubectl, [{ apiVersion: "v1", kind: "PersistentVolume", metadata: { name }, spec }]);
}

/** It goes with the claim that has it. */
export function withdrawVolume(kubectl: Kubectl, name: string): void {
  kubectl(["delete", "persistentvolume", name, "--ignore-not-found", "--wait=false"]);
}
