/** EventStoreDB servers of our own, whose leader can be killed, frozen and started again: `eventStoreDbServer`. */
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { EventStoreDbNode } from './eventstoredb-node.js';
import { freePort } from './free-port.js';
import type { Certificates } from './test-certificates.js';

export interface EventStoreDbServer {
  /** With the account of the first administrator and the authority where there is TLS. */
  readonly url: string;
  /** Starts every node that is down; resolves once all answer and one leads. */
  start(): Promise<void>;
  /** Ends the leader, at once (`SIGKILL`) or as an operator does (`SIGTERM`). */
  stopLeader(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  /** The leader stands still for so long, its connections open. */
  freezeLeader(ms: number): Promise<void>;
  killAll(): Promise<void>;
}

export interface ServerShape {
  readonly size?: 1 | 3;
  /** Where the nodes keep their logs, a folder each. */
  readonly folder: string;
  /** Absent: without TLS, and whoever asks may do everything. */
  readonly certificates?: Certificates;
}

/** A server of EventStoreDB knows this account from its first start on. */
export const FIRST_ADMINISTRATOR = { username: 'admin', password: 'changeit' };

/**
 * `command` starts one node in the foreground. In it `{port}`, `{replication}` and `{db}` stand for two
 * ports on 127.0.0.1 and a data folder, `{security}` for `--insecure` or the options of TLS, `{cluster}`
 * for the options of a cluster, empty for one node: LIGGAREN_TEST_EVENTSTORE_COMMAND, see
 * docs/how-to/run-eventstoredb.md.
 */
export async function eventStoreDbServer(
  command: string,
  { size = 1, folder, certificates }: ServerShape,
): Promise<EventStoreDbServer> {
  const ports: number[] = [];
  for (let at = 0; at < 2 * size; at += 1) ports.push(await freePort());
  const seeds = ports.slice(0, size);
  const nodes = seeds.map((port, at) => {
    const others = seeds.filter((seed) => seed !== port).map((seed) => `127.0.0.1:${seed}`);
    const cluster = `--cluster-size ${size} --discover-via-dns false --gossip-seed ${others.join()}`;
    const shell = command
      .replaceAll('{port}', String(port))
      .replaceAll('{replication}', String(ports[size + at]))
      .replaceAll('{db}', join(folder, `node-${at}`))
      .replaceAll('{security}', securityOf(certificates))
      .replaceAll('{cluster}', size === 1 ? '' : cluster);
    return new EventStoreDbNode(port, shell, certificates?.authority);
  });

  const leader = async (): Promise<EventStoreDbNode> => {
    for (;;) {
      const states = await Promise.all(nodes.map((node) => node.state()));
      const leading = nodes[states.indexOf('leader')];
      if (leading) return leading;
      await setTimeout(100);
    }
  };
  return {
    url: urlOf(seeds, certificates),
    async start() {
      await Promise.all(nodes.map((node) => node.start()));
      await leader();
    },
    stopLeader: async (signal) => (await leader()).stop(signal),
    async freezeLeader(ms) {
      const frozen = await leader();
      frozen.signal('SIGSTOP');
      await setTimeout(ms);
      frozen.signal('SIGCONT');
    },
    async killAll() {
      await Promise.all(nodes.map((node) => node.stop('SIGKILL')));
    },
  };
}

function securityOf(certificates: Certificates | undefined): string {
  if (!certificates) return '--insecure';
  const { certificatePath, keyPath, authorityFolder } = certificates;
  return (
    `--certificate-file ${certificatePath} --certificate-private-key-file ${keyPath} ` +
    `--trusted-root-certificates-path ${authorityFolder}`
  );
}

function urlOf(ports: readonly number[], certificates: Certificates | undefined): string {
  const hosts = ports.map((port) => `127.0.0.1:${port}`).join();
  if (!certificates) return `esdb://${hosts}?tls=false`;
  const { username, password } = FIRST_ADMINISTRATOR;
  const authority = encodeURIComponent(certificates.authorityPath);
  return `esdb://${username}:${password}@${hosts}?tlsCAFile=${authority}`;
}
