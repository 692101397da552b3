import type { SeedDatabase } from "../../seeds/seeds-config.ts";

/** The file that `postgresql.conf` includes last: our settings of the moment. */
export const settingsFile = "preview.conf";

type Settings = Readonly<Record<string, string>>;

/**
 * Of a server whose data is thrown away (https://www.postgresql.org/docs/current/non-durability.html). Without syncfs a
 * server that was killed opens every file to write it to the disk, and each becomes a copy in the container's own layer.
 */
const throwAway: Settings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
};

/** What the image's server starts with. initdb asks the machine that builds about its shared memory; pods have /dev/shm. */
export function bakedSettings({ settings }: SeedDatabase, major: number): string {
  return text({
    listen_addresses: "*",
    dynamic_shared_memory_type: "posix",
    ...throwAway,
    // Linux only, as images are; with fsync off it does nothing, but a service may turn that on.
    ...(major >= 14 && { recovery_init_sync_method: "syncfs" }),
    ...settings,
  });
}

export interface BuildAddress {
  /** Where clients of a TCP port are listened to; empty for the socket alone. */
  readonly listen: string;
  readonly port: number;
  /** The folder of the socket: relative to the data directory, as long paths do not fit into a socket's address. */
  readonly socketFolder: string;
  /** The file that says who may connect, as the server sees it. */
  readonly access: string;
}

/**
 * What the server builds with. Nothing is replicated or archived, so that WAL is not written for what a transaction
 * creates and fills, and the segments that are left are few; nobody but us is served.
 */
export function buildSettings({ settings }: SeedDatabase, address: BuildAddress): string {
  return text({
    ...settings,
    ...throwAway,
    // Without fsync it costs nothing. Left to the WAL writer, it is chance which rows VACUUM already sees as committed.
    synchronous_commit: "on",
    listen_addresses: address.listen,
    port: `${address.port}`,
    unix_socket_directories: address.socketFolder,
    hba_file: address.access,
    dynamic_shared_memory_type: "mmap",
    shared_buffers: "256MB",
    max_connections: "20",
    superuser_reserved_connections: "3",
    wal_level: "minimal",
    max_wal_senders: "0",
    archive_mode: "off",
    // A checkpoint whenever there is much WAL, or time goes by, would come at another place in every build.
    max_wal_size: "16GB",
    checkpoint_timeout: "1d",
    min_wal_size: "32MB",
    wal_recycle: "off",
    autovacuum: "off",
    logging_collector: "off",
    log_destination: "stderr",
    // What a script contains is nobody's business but its author's.
    log_min_error_statement: "panic",
    log_statement: "none",
    log_checkpoints: "off",
  });
}

function text(settings: Settings): string {
  const lines = Object.entries(settings).map(
    ([name, value]) => `${name} = '${value.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`,
  );
  return `${lines.join("\n")}\n`;
}
