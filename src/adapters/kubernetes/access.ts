import { z } from "zod";
import type { AccessQuestion } from "../../ports.ts";
import type { Api } from "./api.ts";

const review = z.object({ status: z.object({ allowed: z.boolean().nullish() }).nullish() });

/** Whether we may, as `kubectl auth can-i` asks. */
export async function isAllowed(api: Api, question: AccessQuestion): Promise<boolean> {
  const resourceAttributes = { ...question };
  const answer = await api.post(
    { what: "ask for our rights", path: "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews" },
    { apiVersion: "authorization.k8s.io/v1", kind: "SelfSubjectAccessReview", spec: { resourceAttributes } },
    review,
  );
  return answer.status?.allowed === true;
}
