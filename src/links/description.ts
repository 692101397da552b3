import { parseLink, type WrittenLink } from "./written.ts";

/** What the description of a pull request asks for. */
export interface DescribedLinks {
  readonly links: readonly WrittenLink[];
  /** Words of such a line that are no link, shortened. */
  readonly mistakes: readonly string[];
}

/** GitHub takes no longer description; our own bound on how much of a hostile one is looked at. */
const longestText = 65_536;
const mostLinks = 50;
const mostMistakes = 5;

/**
 * Links of the lines `preview-link: service=pr-42` of a description. What GitHub does not show as the author's own words
 * does not count: comments, where templates explain the line, and code blocks, where people show it.
 */
export function describedLinks(description: string): DescribedLinks {
  const words = shownLines(description.slice(0, longestText)).flatMap(
    (line) => /^\s*(?:[-*+]\s+)?preview-link:(.*)$/i.exec(line)?.[1]?.split(/[\s,]+/) ?? [],
  );
  const links: WrittenLink[] = [];
  const mistakes: string[] = [];
  for (const word of words.filter((one) => one !== "")) {
    const link = plainLink(word);
    if (link !== undefined && links.length < mostLinks) links.push(link);
    else if (mistakes.length < mostMistakes) mistakes.push(word.slice(0, 60));
  }
  return { links, mistakes };
}

/** Names of services, previews and baselines have no other characters. */
function plainLink(word: string): WrittenLink | undefined {
  return /^[a-z0-9-]{1,64}=[#a-z0-9-]{1,64}$/.test(word) ? parseLink(word) : undefined;
}

/** Lines outside of comments and fenced code; what is not closed hides everything after it, as on the page. */
function shownLines(text: string): readonly string[] {
  const shown: string[] = [];
  let fence: string | undefined;
  let inComment = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const opening = inComment ? undefined : /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (/^ {0,3}(`{3,}|~{3,})\s*$/.exec(line)?.[1]?.startsWith(fence)) fence = undefined;
    } else if (opening !== undefined) fence = opening;
    else {
      const visible = outsideComments(line, inComment);
      inComment = visible.inComment;
      shown.push(visible.text);
    }
  }
  return shown;
}

function outsideComments(line: string, begunBefore: boolean): { readonly text: string; readonly inComment: boolean } {
  let text = "";
  let inComment = begunBefore;
  for (let from = 0; ; ) {
    const mark = inComment ? "-->" : "<!--";
    const at = line.indexOf(mark, from);
    if (!inComment) text += line.slice(from, at < 0 ? undefined : at);
    if (at < 0) return { text, inComment };
    inComment = !inComment;
    from = at + mark.length;
  }
}
