import type { Cause } from "./cause.ts";
import type { ClusterEvent, Container, Contents, Pod } from "./contents.ts";
import { clause, excerpt, sentence } from "./excerpt.ts";
import { ageOf, eventsOf, type Scene, secretSeconds } from "./scene.ts";

/** `ErrImagePull` alone is not among them: Kubernetes is about to try again at once. */
const reasons: ReadonlySet<string> = new Set([
  "ImagePullBackOff",
  "InvalidImageName",
  "ErrImageNeverPull",
  "ImageInspectError",
]);

/** Answers of registries and networks that another try may change: a pull secret that comes late, a full quota. */
const passing =
  /unauthori[sz]ed|authenticat|authoriz|denied|forbidden|credential|image pull secrets|too ?many ?requests|\b(?:401|403|429|50[0-4])\b|time(?:d )?out|deadline exceeded|connection (?:refused|reset)|no such host|temporary failure|i\/o|EOF|unavailable/i;

const lasting = /\bnot found\b|manifest unknown|no match for platform|invalid reference/i;

/** Why the image of a container cannot be pulled. */
export function imageCause(scene: Scene, pod: Pod, { image, state }: Container): Cause | undefined {
  if (state.kind !== "waiting" || !reasons.has(state.reason)) return undefined;
  const events = eventsOf(scene.contents, pod);
  const why = whyOf(state.message, image, events);
  const secretMissing = events.some(({ reason }) => reason === "FailedToRetrieveImagePullSecret");
  const mayPass = secretMissing || (passing.test(why) && !lasting.test(why));
  if (mayPass && ageOf(scene, pod) < secretSeconds) return undefined;
  const { workload } = scene;
  return {
    code: "image-unpullable",
    outcome: "unhealthy",
    workload: workload.name,
    message: sentence(
      `The image of ${workload.name} cannot be pulled, ${excerpt(image, 140)}: ${reasonText(why, state.reason)}`,
    ),
    hints: hintsOf(why, secretMissing),
    log: null,
  };
}

/** Newer kubelets say why in the state, older ones in an event only. */
function whyOf(message: string, image: string, events: readonly ClusterEvent[]): string {
  if (/: /.test(message)) return message;
  const failed = events.findLast((event) => event.reason === "Failed" && event.message.includes(image));
  return failed?.message ?? message;
}

/** `ImagePullBackOff: ghcr.io/…: not found`; undefined of a container whose image is no trouble. */
export function imageTrouble({ image, state }: Container, pod: Pod, contents: Contents): string | undefined {
  if (state.kind !== "waiting" || !reasons.has(state.reason)) return undefined;
  const text = reasonText(whyOf(state.message, image, eventsOf(contents, pod)), state.reason);
  return text === state.reason ? text : `${state.reason}: ${text}`;
}

/** Without what the container runtime writes around it: `failed to pull and unpack image "…": …`. */
function reasonText(why: string, reason: string): string {
  const end = why.lastIndexOf("desc = ");
  const bare = (end === -1 ? why : why.slice(end + "desc = ".length)).replace(
    /(?:failed to (?:pull and unpack|resolve) (?:image|reference) "[^"]*": |^Back-off pulling image "[^"]*"(?:: )?)/g,
    "",
  );
  return bare === "" ? reason : clause(bare, 160);
}

function hintsOf(why: string, secretMissing: boolean): readonly string[] {
  if (/no match for platform|exec format/i.test(why))
    return ["Build the image for the architecture of the nodes; `platforms` in platform.yaml names those to expect."];
  if (secretMissing || /unauthori|authenticat|denied|forbidden|credential|\b40[13]\b/i.test(why))
    return ["The nodes may not read this registry: check `secrets.imagePull` in platform.yaml, and its Secret."];
  if (lasting.test(why)) return ["It was there when the preview was published; check what the registry cleans up."];
  return ["Check that the nodes reach the registry."];
}
