import { expect, test } from "vitest";
import type { Contents } from "../../src/live/contents.ts";
import {
  all,
  appImage,
  container,
  ended,
  event,
  live,
  pod,
  postgres,
  waiting,
  withApi,
  withContainer,
  young,
} from "./objects.ts";
import { told } from "./told.ts";

const apiPod = "Pod api-7d9f8-x2x4z";

const backOff = `Back-off pulling image "${appImage}"`;
const notFound = `${backOff}: ErrImagePull: rpc error: code = NotFound desc = failed to pull and unpack image "${appImage}": failed to resolve reference "${appImage}": ${appImage}: not found`;
const unauthorised = `${backOff}: ErrImagePull: failed to authorize: 401 Unauthorized`;

test.each<[string, Contents, string | undefined]>([
  [
    "an image that is not there, at once",
    young(1, withContainer({ state: waiting("ImagePullBackOff", notFound) })),
    `unhealthy image-unpullable api: The image of api cannot be pulled, ${appImage}: ${appImage}: not found.`,
  ],
  ["a first failed pull", withContainer({ state: waiting("ErrImagePull", notFound) }), undefined],
  [
    "an older kubelet says why in an event",
    withContainer({ state: waiting("ImagePullBackOff", backOff) }, [
      event(apiPod, "Failed", `Failed to pull image "${appImage}": manifest unknown`),
    ]),
    `unhealthy image-unpullable api: The image of api cannot be pulled, ${appImage}: Failed to pull image "${appImage}": manifest unknown.`,
  ],
  [
    "nobody says why",
    young(1, withContainer({ state: waiting("ImagePullBackOff", backOff) })),
    `unhealthy image-unpullable api: The image of api cannot be pulled, ${appImage}: ImagePullBackOff.`,
  ],
  [
    "a pull secret may come late",
    young(59, withContainer({ state: waiting("ImagePullBackOff", unauthorised) })),
    undefined,
  ],
  [
    "but not for ever",
    withContainer({ state: waiting("ImagePullBackOff", unauthorised) }),
    `unhealthy image-unpullable api: The image of api cannot be pulled, ${appImage}: ErrImagePull: failed to authorize: 401 Unauthorized.`,
  ],
  [
    "a name that reads like a refusal",
    young(
      1,
      withContainer({
        image: "ghcr.io/acme/authorizer:1",
        state: waiting("ImagePullBackOff", "Back-off: ghcr.io/acme/authorizer:1: not found"),
      }),
    ),
    "unhealthy image-unpullable api: The image of api cannot be pulled, ghcr.io/acme/authorizer:1: Back-off: ghcr.io/acme/authorizer:1: not found.",
  ],
  [
    "a missing pull secret explains a repository that is not found",
    young(
      30,
      withContainer({ state: waiting("ImagePullBackOff", notFound) }, [
        event(apiPod, "FailedToRetrieveImagePullSecret", "Unable to retrieve some image pull secrets (preview-pull)"),
      ]),
    ),
    undefined,
  ],
  [
    "InvalidImageName",
    withContainer({ image: "Ghcr.io/A", state: waiting("InvalidImageName", "couldn't parse image name") }),
    "unhealthy image-unpullable api: The image of api cannot be pulled, Ghcr.io/A: couldn't parse image name.",
  ],
  [
    "a pod of the old version says nothing",
    withApi([
      pod("Deployment api", [container("api", appImage, { state: waiting("ImagePullBackOff", notFound) })], {
        current: false,
      }),
    ]),
    undefined,
  ],
  [
    "a crash",
    withContainer({
      restarts: 4,
      state: waiting("CrashLoopBackOff", "back-off 1m20s restarting failed container"),
      last: ended(1, "Traceback\nValueError: no"),
    }),
    'unhealthy container-crashing api: api ends again and again, 4 restarts so far: exit 1 "ValueError: no". [api-7d9f8-x2x4z/api/previous]',
  ],
  ["one crash", withContainer({ restarts: 1, last: ended(1) }), undefined],
  [
    "two crashes, between the second and the third",
    withContainer({ restarts: 2, last: ended(1) }),
    "unhealthy container-crashing api: api ends again and again, 2 restarts so far: exit 1. [api-7d9f8-x2x4z/api/previous]",
  ],
  [
    "just ended once more",
    withContainer({ restarts: 2, state: ended(3) }),
    "unhealthy container-crashing api: api ends again and again, 2 restarts so far: exit 3. [api-7d9f8-x2x4z/api]",
  ],
  [
    "crashes that are over",
    all({
      pods: [pod("Deployment api", [container("api", appImage, { restarts: 7, last: ended(1) })]), postgres],
      events: [],
    }),
    undefined,
  ],
  [
    "no more memory",
    withContainer({ restarts: 3, state: waiting("CrashLoopBackOff"), last: ended(137, "", "OOMKilled") }),
    "unhealthy container-crashing api: api ends again and again, 3 restarts so far: exit 137 (OOMKilled). [api-7d9f8-x2x4z/api/previous]",
  ],
  [
    "a probe of its life",
    withContainer({ restarts: 3, state: waiting("CrashLoopBackOff"), last: ended(137) }, [
      event(apiPod, "Unhealthy", "Liveness probe failed: HTTP probe failed with statuscode: 500"),
    ]),
    'unhealthy container-crashing api: api ends again and again, 3 restarts so far: exit 137 "Liveness probe failed: HTTP probe failed with statuscode: 500". [api-7d9f8-x2x4z/api/previous]',
  ],
  [
    "a program that ends well, again and again",
    withContainer({ restarts: 3, state: waiting("CrashLoopBackOff"), last: ended(0) }),
    "unhealthy container-crashing api: api ends again and again, 3 restarts so far: exit 0 (Completed). [api-7d9f8-x2x4z/api/previous]",
  ],
  [
    "an init container",
    withApi([
      pod("Deployment api", [
        container("wait", appImage, {
          init: true,
          ready: false,
          restarts: 2,
          state: waiting("CrashLoopBackOff"),
          last: ended(1),
        }),
        container("api", appImage, { ready: false, state: waiting("PodInitializing") }),
      ]),
    ]),
    "unhealthy container-crashing api: Init container wait of api ends again and again, 2 restarts so far: exit 1. [api-7d9f8-x2x4z/wait/previous]",
  ],
  [
    "an init container that got through at last",
    withApi([
      pod("Deployment api", [
        container("wait", appImage, { init: true, restarts: 5, state: ended(0), last: ended(1) }),
        container("api", appImage, { ready: false }),
      ]),
    ]),
    undefined,
  ],
  [
    "a Secret that may still come",
    young(59, withContainer({ state: waiting("CreateContainerConfigError", 'secret "shop-api" not found') })),
    undefined,
  ],
  [
    "a Secret that did not come",
    withContainer({ state: waiting("CreateContainerConfigError", 'secret "shop-api" not found') }),
    'unhealthy container-config api: Container api of api cannot be made: secret "shop-api" not found.',
  ],
  [
    "a volume of a Secret that did not come",
    withContainer({ state: waiting("ContainerCreating") }, [
      event(apiPod, "FailedMount", 'MountVolume.SetUp failed for volume "x" : secret "tls" not found'),
    ]),
    'unhealthy container-config api: A volume of api cannot be mounted: MountVolume.SetUp failed for volume "x" : secret "tls" not found.',
  ],
  [
    "a disk that is slow to come",
    withContainer({ state: waiting("ContainerCreating") }, [
      event(apiPod, "FailedMount", "Unable to attach or mount volumes: timed out"),
    ]),
    undefined,
  ],
  [
    "a probe that fails may pass",
    withContainer({}, [event(apiPod, "Unhealthy", "Readiness probe failed: 500")]),
    undefined,
  ],
])("%s", (_, contents, expected) => {
  expect(told(live({ health: "Degraded" }, contents))).toBe(expected);
});
