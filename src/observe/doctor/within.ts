import { Problem } from "../../problem.ts";

/**
 * Does a piece of work, or gives up on it: then it goes on unheard until the command ends. Throws Problem
 * `check-timed-out`.
 */
export async function within<T>(seconds: number, work: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const message = `There was no answer within ${seconds} seconds.`;
    const problem = new Problem("timeout", {
      code: "check-timed-out",
      message,
      hints: ["Check the network, a VPN and proxies on the way, then run `preview doctor` again."],
    });
    timer = setTimeout(() => reject(problem), seconds * 1000);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
