import { Application } from "@kubernetes-models/argo-cd/argoproj.io/v1alpha1/Application";
import { ApplicationSet } from "@kubernetes-models/argo-cd/argoproj.io/v1alpha1/ApplicationSet";
import { AppProject } from "@kubernetes-models/argo-cd/argoproj.io/v1alpha1/AppProject";
import { ExternalSecret } from "@kubernetes-models/external-secrets/external-secrets.io/v1/ExternalSecret";
import { HTTPRoute } from "@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute";
import { ValidatingAdmissionPolicy } from "kubernetes-models/admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy";
import { ValidatingAdmissionPolicyBinding } from "kubernetes-models/admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding";
import { Deployment } from "kubernetes-models/apps/v1/Deployment";
import { StatefulSet } from "kubernetes-models/apps/v1/StatefulSet";
import { CronJob } from "kubernetes-models/batch/v1/CronJob";
import { Job } from "kubernetes-models/batch/v1/Job";
import { Ingress } from "kubernetes-models/networking.k8s.io/v1/Ingress";
import { NetworkPolicy } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicy";
import { ClusterRole } from "kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRole";
import { ClusterRoleBinding } from "kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRoleBinding";
import { Role } from "kubernetes-models/rbac.authorization.k8s.io/v1/Role";
import { RoleBinding } from "kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding";
import { ConfigMap } from "kubernetes-models/v1/ConfigMap";
import { LimitRange } from "kubernetes-models/v1/LimitRange";
import { Namespace } from "kubernetes-models/v1/Namespace";
import { PersistentVolumeClaim } from "kubernetes-models/v1/PersistentVolumeClaim";
import { ResourceQuota } from "kubernetes-models/v1/ResourceQuota";
import { Service } from "kubernetes-models/v1/Service";
import { ServiceAccount } from "kubernetes-models/v1/ServiceAccount";

/** Every kind that we write or accept, with the schema of its vendor. */
const models = [
  AppProject,
  Application,
  ApplicationSet,
  ClusterRole,
  ClusterRoleBinding,
  ConfigMap,
  CronJob,
  Deployment,
  ExternalSecret,
  HTTPRoute,
  Ingress,
  Job,
  LimitRange,
  Namespace,
  NetworkPolicy,
  PersistentVolumeClaim,
  ResourceQuota,
  Role,
  RoleBinding,
  Service,
  ServiceAccount,
  StatefulSet,
  ValidatingAdmissionPolicy,
  ValidatingAdmissionPolicyBinding,
];

/**
 * What is wrong with a Kubernetes object, one line each. The vendors' validators let unknown fields pass; but a
 * compiled validator reads each field that its schema names, so a field that it never reads is unknown.
 */
export function validateManifest(manifest: unknown): readonly string[] {
  if (!isObject(manifest)) return ["is not an object"];
  const { apiVersion, kind } = manifest;
  const model = models.find((candidate) => candidate.apiVersion === apiVersion && candidate.kind === kind);
  if (model === undefined) return [`no schema for ${String(apiVersion)} ${String(kind)}`];
  const watched = watch(manifest, "");
  try {
    model.prototype.validate.call(watched.value);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  return watched.unread();
}

/** The makers of these validators strip documentation, and with it fields that happen to have this name. */
const dropped = "description";

interface Watched {
  readonly value: object;
  /** Paths of fields that were never read. */
  unread(): readonly string[];
}

function watch(target: object, path: string): Watched {
  const read = new Set<string>();
  const children = new Map<string, Watched>();
  const value = new Proxy(target, {
    get(_, key) {
      const field: unknown = Reflect.get(target, key);
      if (typeof key !== "string") return field;
      read.add(key);
      if (!isObject(field)) return field;
      const child = children.get(key) ?? watch(field, Array.isArray(target) ? `${path}[${key}]` : `${path}.${key}`);
      children.set(key, child);
      return child.value;
    },
  });
  return {
    value,
    unread() {
      // Nothing was asked for: the schema leaves this object open.
      if (read.size === 0) return [];
      const unknown = Object.keys(target).filter((key) => !read.has(key) && key !== dropped);
      const below = [...children.values()].flatMap((child) => child.unread());
      return [...unknown.map((key) => `unknown field ${path}.${key}`), ...below];
    },
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
