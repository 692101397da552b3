import { visible } from "./handlers.ts";
import type { PullRequest, Repository, World } from "./world.ts";

/** Whoever asks, and of which world. */
export interface Asker {
  readonly world: World;
  readonly token: string | undefined;
}

/** A field of GitHub's public schema: https://docs.github.com/public/fpt/schema.docs.graphql */
export interface Field {
  /** As the schema writes it: `[PullRequest]`, `Int!`. */
  readonly type: string;
  /** Types of its arguments. */
  readonly args?: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: a resolver is given what the field around it has answered
  readonly resolve: (source: any, args: any, asker: Asker) => unknown;
}

/** A refusal of GraphQL, which is a part of an answer. */
export class GraphqlRefusal extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

const bounds = { first: "Int", after: "String" } as const;

/** Types that have fields, as far as `preview` uses them. */
export const objectTypes: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  Query: {
    repository: {
      type: "Repository",
      args: { owner: "String!", name: "String!", followRenames: "Boolean" },
      resolve: (_, { owner, name }, { world, token }) => {
        const found = world.findRepository(world.renamed.get(`${owner}/${name}`.toLowerCase()) ?? `${owner}/${name}`);
        if (found !== undefined && visible(found, world.tokens.get(token ?? ""))) return found;
        throw new GraphqlRefusal("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      },
    },
  },
  Repository: {
    nameWithOwner: { type: "String!", resolve: ({ name }: Repository) => name },
    pullRequests: {
      type: "PullRequestConnection!",
      args: { ...bounds, states: "[PullRequestState!]", orderBy: "IssueOrder" },
      resolve: ({ pullRequests }: Repository, { states = ["OPEN", "CLOSED", "MERGED"], orderBy, ...args }) => {
        const wanted = [states].flat();
        const found = [...pullRequests.values()].filter((one) => wanted.includes(stateOf(one)));
        // What was created later has a later time: the world's clock moves with each event.
        found.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
        if (orderBy?.direction === "DESC") found.reverse();
        return connection("pullRequests", found, args, ({ createdAt }) => createdAt, orderBy?.direction === "DESC");
      },
    },
  },
  PullRequestConnection: connectionFields("PullRequest"),
  PullRequest: {
    number: { type: "Int!", resolve: ({ number }: PullRequest) => number },
    state: { type: "PullRequestState!", resolve: stateOf },
    labels: {
      type: "LabelConnection",
      args: bounds,
      resolve: ({ labels }: PullRequest, args) => connection("labels", labels.toSorted(), args, (name) => name, false),
    },
  },
  LabelConnection: connectionFields("Label"),
  Label: { name: { type: "String!", resolve: (name: string) => name } },
  PageInfo: {
    hasNextPage: { type: "Boolean!", resolve: ({ hasNextPage }) => hasNextPage },
    endCursor: { type: "String", resolve: ({ endCursor }) => endCursor },
  },
};

/** Types that have values. */
export const inputTypes: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: Number.isInteger,
  String: (value) => typeof value === "string",
  Boolean: (value) => typeof value === "boolean",
  PullRequestState: (value) => ["OPEN", "CLOSED", "MERGED"].includes(String(value)),
  IssueOrder: (value) =>
    typeof value === "object" &&
    value !== null &&
    ["CREATED_AT", "UPDATED_AT", "COMMENTS"].includes(Reflect.get(value, "field")) &&
    ["ASC", "DESC"].includes(Reflect.get(value, "direction")),
};

function connectionFields(node: string): Readonly<Record<string, Field>> {
  return {
    nodes: { type: `[${node}]`, resolve: ({ nodes }) => nodes },
    pageInfo: { type: "PageInfo!", resolve: ({ pageInfo }) => pageInfo },
    totalCount: { type: "Int!", resolve: ({ totalCount }) => totalCount },
  };
}

function stateOf({ closedAt, mergedAt }: PullRequest): string {
  if (mergedAt !== null) return "MERGED";
  return closedAt === null ? "OPEN" : "CLOSED";
}

/** A page; its cursor says after which item it goes on, whatever came or went before. */
function connection<T>(
  name: string,
  all: readonly T[],
  { first, after }: { readonly first?: number; readonly after?: string },
  keyOf: (item: T) => string,
  descending: boolean,
) {
  if (first === undefined) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    throw new GraphqlRefusal("MISSING_PAGINATION_BOUNDARIES", message);
  }
  if (first < 1 || first > 100) {
    const message = `Requesting ${first} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`;
    throw new GraphqlRefusal("EXCESSIVE_PAGINATION", message);
  }
  const passed = after === undefined ? undefined : Buffer.from(after, "base64").toString();
  const left = all.filter((item) => passed === undefined || (descending ? keyOf(item) < passed : keyOf(item) > passed));
  const nodes = left.slice(0, first);
  const last = nodes.at(-1);
  const endCursor = last === undefined ? null : Buffer.from(keyOf(last)).toString("base64");
  return { totalCount: all.length, nodes, pageInfo: { hasNextPage: left.length > first, endCursor } };
}
