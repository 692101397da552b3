import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writePostgresRoot } from "../../support/postgres-image.ts";
import { hasPostgres, seedDatabase, seedScript } from "../../support/seed-engines.ts";
import { machine, openFolder, started } from "../../support/seed-machine.ts";
import { temporaryFolder } from "../../support/temporary.ts";

/**
 * Takes the calls of Docker's command line that a build makes, writes them down and does what they mean with a folder for
 * a container's files, `chroot` for its programs and a network namespace for its network.
 */
const docker = (state: string, image: string) => `#!/bin/bash
for word in "$@"; do case $word in *[[:space:]]*) printf '… ' ;; *) printf '%s ' "$word" ;; esac; done >>${state}/calls
echo >>${state}/calls
verb=$1; shift
case $verb in
  version | pull) exit 0 ;;
  image) exit 1 ;;
  run)
    while [ "$1" != --entrypoint ]; do [ "$1" = --name ] && name=$2; shift; done
    files=${state}/$name
    cp -a ${image} "$files" && mkdir -p "$files/dev" && mknod -m 666 "$files/dev/null" c 1 3
    unshare --net bash -c 'ip link set lo up && echo $$ >"$1.pid" && exec chroot "$1" "$2"' bash "$files" "$2"
    rm -rf "$files" "$files.pid"
    ;;
  inspect) [ -e "${state}/$3.pid" ] && echo true ;;
  exec)
    user=0 variables=()
    while [[ $1 == --* ]]; do
      case $1 in
        --interactive) shift ;;
        --user) user=$2; shift 2 ;;
        --env) variables+=("$2"); shift 2 ;;
        *) echo "unknown flag $1" >&2; exit 125 ;;
      esac
    done
    files=${state}/$1; shift
    [ -e "$files.pid" ] || { echo "No such container" >&2; exit 1; }
    [ "$user" = postgres ] && user=+999:+998
    exec nsenter --target "$(cat "$files.pid")" --net env -i PATH=/usr/bin:/usr/lib/postgresql/15/bin "\${variables[@]}" \\
      /usr/sbin/chroot --userspec="$user" --groups= "$files" "$@"
    ;;
  cp)
    host() { sed -E 's#^(preview-seed-[^:]+):#${state}/\\1#' <<<"$1"; }
    cp -a "$(host "$1")" "$(host "$2")"
    ;;
esac
`;

const script = seedScript("V001__a.sql", "CREATE TABLE a AS SELECT generate_series(1, 10) n;\n");
const canPlay = process.getuid?.() === 0 && existsSync("/usr/sbin/ip");

describe.skipIf(!hasPostgres || !canPlay)(
  "the engines docker and podman, with a program that plays them (skipped unless root, with PostgreSQL 15)",
  () => {
    const root = mkdtempSync(join(tmpdir(), "preview-image-"));
    beforeAll(() => writePostgresRoot(root));
    afterAll(() => rmSync(root, { recursive: true, force: true }));

    /** A machine where Docker is this. */
    function withDocker() {
      const state = openFolder();
      mkdirSync(join(state, "bin"));
      writeFileSync(join(state, "bin/docker"), docker(state, root), { mode: 0o755 });
      const environment = {
        PATH: `${join(state, "bin")}:${process.env.PATH}`,
        DOCKER_HOST: "unix:///x",
        SECRET: "s3cret",
      };
      const containers = () => readdirSync(state).filter((name) => name.startsWith("preview-seed-"));
      return { ...machine({ environment }), state, containers };
    }

    test("build as the others do, with calls that lead nowhere else", async () => {
      const { load, state, containers } = withDocker();
      const data = await load([script], { engine: "docker" });
      expect(data).toMatchObject({ serverVersion: expect.stringMatching(/^15\./) });
      expect((await started(data)).psql("SELECT sum(n) FROM a")).toBe("55");
      const next = await load([seedScript("V002__b.sql", "INSERT INTO a VALUES (45);\n")], {
        engine: "docker",
        parent: data.folder,
      });
      expect((await started(next)).psql("SELECT sum(n) FROM a")).toBe("100");
      await Promise.all([data.remove(), next.remove()]);
      expect(containers()).toEqual([]);
      expect(callsIn(state)).toMatchInlineSnapshot(`
        "version
        image inspect docker.io/library/postgres:15-bookworm@sha256:0000000000000000000000000000000000000000000000000000000000000000
        pull --quiet --platform linux/… docker.io/library/postgres:15-bookworm@sha256:0000000000000000000000000000000000000000000000000000000000000000
        run --rm --interactive --name preview-seed-… --platform linux/… --network none --security-opt no-new-privileges --user 0 --workdir / --entrypoint cat docker.io/library/postgres:15-bookworm@sha256:0000000000000000000000000000000000000000000000000000000000000000
        inspect --format {{.State.Running}} preview-seed-…
        exec --user 0 preview-seed-… sh -c … sh postgres /preview-seed
        exec --interactive --user postgres --env LC_ALL=C --env TZ=Etc/UTC preview-seed-… sh -c … lifeline postgres --version
        exec --interactive --user postgres --env LC_ALL=C --env TZ=Etc/UTC preview-seed-… sh -c … lifeline initdb -D /preview-seed/data -U preview_seed -E UTF8 --locale=C.UTF-8 --no-sync --auth-local=trust --auth-host=scram-sha-256
        exec --interactive --user postgres --env LC_ALL=C --env TZ=Etc/UTC preview-seed-… sh -c … lifeline sh -c … sh write /preview-seed/data/preview.conf … write /preview-seed/access.conf … append /preview-seed/data/postgresql.conf … append /preview-seed/data/pg_hba.conf …
        exec --interactive --user postgres --env LC_ALL=C --env TZ=Etc/UTC preview-seed-… sh -c … lifeline postgres -D /preview-seed/data
        exec --interactive preview-seed-… sh -c … sh 5432
        exec --interactive --user postgres --env LC_ALL=C --env TZ=Etc/UTC preview-seed-… sh -c … lifeline sh -c … sh write /preview-seed/access.conf …
        exec --interactive --user postgres --env LC_ALL=C --env TZ=Etc/UTC preview-seed-… sh -c … lifeline sh -c … sh write /preview-seed/data/preview.conf …
        exec --interactive --user postgres --env LC_ALL=C --env TZ=Etc/UTC preview-seed-… sh -c … lifeline sh -c … sh /preview-seed/data
        cp preview-seed-…:/preview-seed/data /tmp/…/data
        cp /tmp/…/data preview-seed-…:/preview-seed/data
        exec --user 0 preview-seed-… chown -R 999:998 /preview-seed/data
        exec --interactive --user postgres --env LC_ALL=C --env TZ=Etc/UTC preview-seed-… sh -c … lifeline sh -c … sh write /preview-seed/data/preview.conf … write /preview-seed/access.conf …
        "
      `);
    });

    test("leave no container when a build fails, or is interrupted", async () => {
      const { load, containers, progress, abort } = withDocker();
      const failing = load([seedScript("V001__a.sql", "SELECT 1 / 0;")], { engine: "docker" });
      await expect(failing).rejects.toMatchObject({ code: "seed-script-failed" });
      expect(containers()).toEqual([]);
      progress.length = 0;
      const loading = load([seedScript("V001__a.sql", "DO $$ BEGIN LOOP END LOOP; END $$;")], { engine: "docker" });
      const stopped = expect(loading).rejects.toMatchObject({ code: "interrupted" });
      while (!progress.some(({ kind }) => kind === "loading")) await sleep(20);
      abort();
      await stopped;
      expect(containers()).toEqual([]);
    });
  },
);

test("a container program that does not answer, or is not there, is said to be so", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "docker"), "#!/bin/sh\necho 'Cannot connect to the Docker daemon.' >&2\nexit 1\n", {
    mode: 0o755,
  });
  const { engines } = machine({ environment: { PATH: `${folder}:/usr/bin:/bin` } });
  await expect(engines.choose(seedDatabase(), "docker")).rejects.toMatchObject({
    code: "seed-engine-missing",
    findings: [{ message: "docker: `docker version` says: Cannot connect to the Docker daemon." }],
  });
  await expect(engines.choose(seedDatabase(), "podman")).rejects.toMatchObject({
    findings: [{ message: "podman: it is not on the PATH" }],
  });
});

/** Each kind of call once, without what is another one every time and everywhere. */
function callsIn(state: string): string {
  const calls = readFileSync(join(state, "calls"), "utf8").replace(/preview-seed-[0-9a-f]{12}/g, "preview-seed-…");
  const plain = calls.replace(/\/tmp\/preview-test-\S+\//g, "/tmp/…/").replace(/linux\/\w+/g, "linux/…");
  const distinct = [...new Set(plain.split("\n").map((call) => call.trim()))].join("\n");
  // The server and the way to it are started side by side.
  return distinct.replace(/^(exec .* sh \d+)\n(exec .* postgres -D .*)$/m, "$2\n$1");
}
