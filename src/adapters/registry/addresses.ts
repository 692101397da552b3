/** Where requests may go, and whether without TLS. */
export interface Addresses {
  /** Where a registry answers: `docker.io` does at `https://registry-1.docker.io`. */
  origin(registry: string): URL;
  /**
   * The address that an answer of `from` names, in a redirect or as a token service. Undefined unless it is https, or
   * http when both ends may be spoken to without TLS.
   */
  target(text: string, from: URL): URL | undefined;
}

/** `insecureHosts` are hosts, with their ports, that may be spoken to without TLS beside the machine itself. */
export function addresses(insecureHosts: readonly string[]): Addresses {
  function allowsPlainHttp(host: string): boolean {
    return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host) || insecureHosts.includes(host);
  }

  return {
    origin(registry) {
      const host = registry === "docker.io" ? "registry-1.docker.io" : registry;
      return new URL(`${allowsPlainHttp(registry) ? "http" : "https"}://${host}`);
    },
    target(text, from) {
      const url = URL.parse(text, from.href);
      if (url === null || url.username !== "" || url.password !== "") return undefined;
      if (url.protocol === "https:") return url;
      return url.protocol === "http:" && from.protocol === "http:" && allowsPlainHttp(url.host) ? url : undefined;
    },
  };
}
