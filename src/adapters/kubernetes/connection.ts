import { api } from "./api.ts";
import { argocd } from "./argocd.ts";
import { cluster } from "./cluster.ts";
import type { Connection, ConnectOptions } from "./connect.ts";
import { credentialSource } from "./credentials.ts";
import { chooseTarget } from "./kubeconfig.ts";
import type { Kubeconfig } from "./kubeconfig-files.ts";
import type { Sessions } from "./sessions.ts";
import { transport } from "./transport.ts";

/** Everything behind the two ports, over one transport. Throws Problem `cluster-unconfigured`, `kubeconfig-invalid`. */
export function openConnection(kubeconfig: Kubeconfig, options: ConnectOptions): Connection {
  const target = chooseTarget(kubeconfig, options);
  const { clock, environment, timeoutSeconds = 15, connectSeconds = 5 } = options;
  const closing = new AbortController();
  const signal = AbortSignal.any([options.signal, closing.signal]);
  const credentials = credentialSource(target, { environment, milliseconds: clock.milliseconds, signal });
  const line = transport(target, { signal, timeoutSeconds, connectSeconds });
  const requests = api({ transport: line, credentials, clock, cluster: target.name });
  let opened: Promise<Sessions> | undefined;
  const sessions = () => {
    opened ??= import("./sessions.ts").then(({ openSessions }) =>
      openSessions({
        target,
        credentials,
        agent: line.agent,
        api: requests,
        signal,
        connectSeconds,
        streams: options.streams,
      }),
    );
    return opened;
  };
  return {
    cluster: cluster({ name: target.name, api: requests, sessions, signal }),
    argocd: { in: (namespace) => argocd(requests, namespace, clock.milliseconds) },
    close: async () => {
      closing.abort();
      line.close();
    },
  };
}
