/** The outside world in our words. Types only: no library's type appears here, and nothing here runs. */

import type { ArgocdInstallations, Cluster, Web } from "./ports/cluster.ts";
import type { GitHub } from "./ports/github.ts";
import type { Images } from "./ports/images.ts";
import type { DataFolders, ScriptBytes, SeedEngines } from "./ports/seeds.ts";

/** Built on first use: a command pays for what it touches. */
export type Lazy<T> = () => Promise<T>;

export type Environment = Readonly<Record<string, string | undefined>>;

/** Text files by their path below some root; paths use `/`. */
export type Files = Readonly<Record<string, string>>;

export interface Ports {
  readonly executables: Lazy<Executables>;
  readonly git: Lazy<Git>;
  readonly platform: Lazy<PlatformRepositories>;
  readonly kustomize: Lazy<Kustomize>;
  readonly github: Lazy<GitHub>;
  readonly registry: Lazy<Registry>;
  readonly images: Lazy<Images>;
  readonly seedEngines: Lazy<SeedEngines>;
  readonly scriptBytes: Lazy<ScriptBytes>;
  readonly dataFolders: Lazy<DataFolders>;
  /** Throws Problem `cluster-unconfigured` when no kubeconfig names a cluster, `kubeconfig-invalid`. */
  readonly cluster: Lazy<Cluster>;
  /** Throws as `cluster` does. */
  readonly argocd: Lazy<ArgocdInstallations>;
  readonly web: Lazy<Web>;
  readonly prompts: Lazy<Prompts>;
  readonly workspace: Lazy<Workspace>;
  readonly templates: Lazy<Templates>;
  readonly browser: Lazy<Browser>;
  readonly summary: Lazy<Summary>;
}

// ─── programs ────────────────────────────────────────────────────────────────

export interface Execution {
  readonly exitCode: number;
  readonly stdout: Uint8Array;
  readonly stderr: string;
}

export interface ExecutionOptions {
  readonly cwd?: string;
  /** Added to a small allowed part of our own environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string | Uint8Array;
  /** Default 120. */
  readonly timeoutSeconds?: number;
}

/** Runs programs with an argument list, never through a shell. */
export interface Executables {
  /** Answers for any exit code. Throws Problem `program-missing`, `program-timed-out`, `interrupted`. */
  run(program: string, args: readonly string[], options?: ExecutionOptions): Promise<Execution>;
}

// ─── the service's repository ────────────────────────────────────────────────

export interface Repository {
  /** Absolute path of the work tree's top folder. */
  readonly root: string;
  /** Where the command runs, relative to root with `/`; empty at the top. */
  readonly folder: string;
  /** URL of the remote `origin` without credentials, as configured; undefined when there is none. */
  readonly remote: string | undefined;
  /** undefined while HEAD is detached. */
  readonly branch: string | undefined;
  readonly head: string | undefined;
  readonly defaultBranch: string;
  /** Its previews run on this machine, so that it need not be on GitHub. */
  readonly platformIsLocal?: boolean;
}

export type FileTree = ReadonlyMap<string, Uint8Array>;

/** A commit's tree, read from the object store; the user's work tree is never touched. */
export interface CommitTree {
  readonly sha: string;
  /** Every regular file of the tree with the Git object id of its content; symbolic links and submodules are left out. */
  paths(): Promise<ReadonlyMap<string, string>>;
  /** Contents of these paths; what is not in the tree is not in the answer. */
  read(paths: readonly string[]): Promise<FileTree>;
  /** Bytes of these paths' contents, which are not read for it; what is not in the tree is not in the answer. */
  sizes(paths: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

export interface Git {
  /** `2.47.3`. Throws Problem `program-missing`, `git-too-old`. */
  version(): Promise<string>;
  /** undefined outside a repository. */
  repository(): Promise<Repository | undefined>;
  /** Paths with uncommitted changes below a folder of the work tree, untracked ones included. */
  changedPaths(folders: readonly string[]): Promise<readonly string[]>;
  /** Opens a commit from the local object store, else fetches it: by SHA, or `refs/pull/<n>/head`. */
  commit(source: CommitSource): Promise<CommitTree>;
  /** What `origin/main`, a tag or a SHA names in the local object store; undefined when it is not there. */
  local(revision: string): Promise<CommitTree | undefined>;
  /** Where HEAD left a revision; undefined when one of them, or the history between them, is not there. */
  mergeBase(revision: string): Promise<CommitTree | undefined>;
}

export interface CommitSource {
  readonly sha: string;
  readonly pullRequest: number;
  /** URL to fetch from when the commit is not here. */
  readonly url: string;
}

// ─── the platform repository ─────────────────────────────────────────────────

export interface PlatformRepositories {
  open(url: string): Promise<PlatformRepository>;
}

/** A folder of the branch `previews`, for example `previews/shop-api/pr-42`. */
export interface Folder {
  readonly path: string;
  /** Git's id of the folder's tree: equal ids mean equal bytes. */
  readonly tree: string;
}

/** Both branches as they were at one moment. */
export interface PlatformSnapshot {
  readonly main: string;
  readonly previews: string;
  /** Folders two levels below `previews/`, sorted by path. */
  readonly folders: readonly Folder[];
  /** Texts of the files of `main` at or below these paths. */
  readMain(paths: readonly string[]): Promise<Files>;
  /**
   * Brings files of `previews`, or all of the folders of previews, that will be read: together with what is read in the
   * same moment, and without asking for them again. What is not there is left out.
   */
  readAhead(paths: readonly string[]): Promise<void>;
  /** Texts of files of `previews`, by full path; what is not there is left out. */
  readPreviews(paths: readonly string[]): Promise<Files>;
  /** Files of one folder, by path below it. */
  readFolder(path: string): Promise<Files>;
}

/** One folder as it shall be. */
export interface FolderChange {
  readonly path: string;
  /** The tree that this change was worked out from; null when the folder was not there. */
  readonly expected: string | null;
  /** null removes the folder. */
  readonly files: Files | null;
}

export interface Publication {
  /** The commit that carries the change, or the head that already did. */
  readonly commit: string;
  readonly attempts: number;
  /** True when the branch already held all of it and nothing was pushed. */
  readonly unchanged: boolean;
}

export interface PublishRequest {
  readonly changes: readonly FolderChange[];
  readonly message: string;
  /** Folders that must be there in the very commit that this one is put on. */
  readonly requires?: readonly string[];
  /** The head of `previews` that the changes follow from as a whole: on any other one they would not be right. */
  readonly base?: string;
  /** Asked again before each attempt after the first; it throws a Problem to stop. */
  readonly stillWanted: () => Promise<void>;
}

export interface PlatformRepository {
  /** Without credentials. */
  readonly url: string;
  /** Throws Problem `platform-unreachable`, `platform-refused`, `previews-branch-missing`. */
  snapshot(): Promise<PlatformSnapshot>;
  /**
   * Pushes one commit to `previews`, rebuilt on the newest head until it fits. A push whose answer was lost is
   * recognised. Throws Problem `folder-changed` when somebody else changed one of the folders or what the request
   * requires does not hold any more, `publish-timed-out`, `platform-refused`.
   */
  publish(request: PublishRequest): Promise<Publication>;
  /**
   * Asks the server whether these credentials may write to the repository, and writes nothing. Rules of branches are
   * only asked at a push that changes something. Throws Problem `platform-refused`, and what `snapshot` throws.
   */
  checkPush(): Promise<void>;
  /** Which of the two branches exist; both false for an empty repository. */
  branches(): Promise<{ readonly main: boolean; readonly previews: boolean }>;
  /**
   * Makes the branch `previews` with these files as its first commit; does nothing when it is there. Throws Problem
   * `main-missing`, because GitHub makes the branch that is pushed first the default one.
   */
  createPreviews(files: Files): Promise<void>;
  /**
   * Pushes a commit with these files on top of `main` to `branch` (which may be `main`), and answers it. Does nothing
   * when the branch already holds them. Throws Problem `branch-taken` when it holds something else.
   */
  pushOnMain(request: { readonly branch: string; readonly files: Files; readonly message: string }): Promise<string>;
}

// ─── rendering ───────────────────────────────────────────────────────────────

export interface Kustomize {
  /** `kustomize 5.7.1` or `kubectl kustomize 5.5.0`. Throws Problem `kustomize-missing`, `kustomize-too-old`. */
  version(): Promise<string>;
  /** Builds one folder of a tree, without network. Throws Problem `kustomize-failed`. */
  build(tree: ReadonlyMap<string, Uint8Array | string>, folder: string): Promise<string>;
}

// ─── registry ────────────────────────────────────────────────────────────────

export interface RegistryImage {
  /** Digest of what the reference names: an index or a single manifest. `sha256:…` */
  readonly digest: string;
  /** `linux/amd64`, `linux/arm64/v8`, sorted. */
  readonly platforms: readonly string[];
}

export interface Registry {
  /** `ghcr.io/acme/shop-api:tag` or `…@sha256:…`; undefined when there is no such image. Throws Problem `registry-unauthorised`, `registry-unavailable`. */
  find(reference: string): Promise<RegistryImage | undefined>;
}

// ─── the person and the machine ──────────────────────────────────────────────

export interface Choice<T extends string> {
  readonly value: T;
  readonly name: string;
}

/** Only called when a person can answer. Throws Problem `interrupted` on Ctrl-C. */
export interface Prompts {
  confirm(question: string, fallback: boolean): Promise<boolean>;
  input(question: string, fallback?: string): Promise<string>;
  select<T extends string>(question: string, choices: readonly Choice<T>[]): Promise<T>;
}

/** Files on disk where the command runs. Paths are relative to the folder given with `-C`. */
export interface Workspace {
  /** Absolute path of the folder. */
  readonly root: string;
  /** undefined when there is no such file; throws Problem `unreadable` for anything else. */
  read(path: string): Promise<string | undefined>;
  /** All or nothing: written beside and renamed. Makes the folders that are missing. */
  write(path: string, text: string): Promise<void>;
  /** Files below a folder that Git does not ignore, sorted; empty when the folder is not there. */
  list(folder: string): Promise<readonly string[]>;
  /** Gives a file another path; throws Problem `unwritable` when there is something already. */
  move(from: string, to: string): Promise<void>;
  /** Does nothing when there is no such file. */
  remove(path: string): Promise<void>;
}

/** The texts that `init` starts from, shipped with the program under `templates/`. */
export interface Templates {
  /** Files below `templates/<folder>`, by path below it. */
  files(folder: string): Promise<Files>;
}

/** The page of the CI run that the program is a part of; nothing where there is none. */
export interface Summary {
  /** Adds Markdown. Throws Problem `unwritable`. */
  append(markdown: string): Promise<void>;
}

export interface Browser {
  /** Opens a URL for the person; false when there is nothing to open it with. */
  open(url: string): Promise<boolean>;
}
