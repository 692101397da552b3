import * as z from "zod";
import type { ListedPullRequest } from "../../ports/github.ts";
import { listedAnswer, listedOf } from "./pull-request-answer.ts";
import type { Ask, Deadline } from "./request.ts";

/** The most that GitHub gives. */
const pageSize = 100;

const pageAnswer = z.object({ items: z.array(listedAnswer), link: z.string().optional() });

type Page = z.infer<typeof pageAnswer>;

/**
 * All pages, one after the other, as GitHub asks for it. The oldest come first, because those that are opened meanwhile
 * then come at the end, and move no other to a page that was read already. One that lies on two pages counts once, as
 * it was read last.
 */
export async function listByRest(
  ask: Ask,
  repository: string,
  deadline: Deadline,
): Promise<readonly ListedPullRequest[]> {
  const found = new Map<number, ListedPullRequest | undefined>();
  for (let number = 1; ; number += 1) {
    const page = await ask({
      what: `list the open pull requests of ${repository}`,
      repository,
      permission: "`pull-requests: read`",
      access: "read",
      deadline,
      // A page that brings nothing new and still leads to another one would never end: a cache may answer so.
      answer: pageAnswer.refine((page) => !goesOn(page) || page.items.some((item) => !found.has(item.number))),
      send: async (octokit, common) => {
        const order = { state: "open", sort: "created", direction: "asc" } as const;
        const answer = await octokit.rest.pulls.list({ ...common, ...order, per_page: pageSize, page: number });
        return { data: { items: answer.data, link: answer.headers.link }, headers: answer.headers };
      },
    });
    for (const item of page.items) found.set(item.number, listedOf(item));
    if (!goesOn(page)) return [...found.values()].filter((item) => item !== undefined);
  }
}

/** A proxy may have taken the header away; then only a page that is not full is surely the last. */
function goesOn({ items, link }: Page): boolean {
  return link === undefined ? items.length >= pageSize : /;\s*rel="?next\b/.test(link);
}
