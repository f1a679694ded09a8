/** Two APIs and two projectors as processes, on servers behind wires, any part of which a test can fail: `Installation`. */
import { setTimeout } from 'node:timers/promises';
import {
  type EventStoreDbServer,
  type ServerForTests,
  startTcpProxy,
  type TcpProxy,
} from '@liggaren/testing/servers';
import {
  killAll,
  type Places,
  type Service,
  startApi,
  startProjector,
} from '../scaled/services.js';

export type Fault =
  | 'kill-server'
  | 'stop-servers'
  | 'freeze-server'
  | 'restart-server'
  | 'cut-events'
  | 'cut-views'
  | 'restart-postgres'
  | 'kill-projector'
  | 'freeze-projector'
  | 'kill-api';

/** With one node. */
export const FAULTS: readonly Fault[] = [
  'kill-server',
  'kill-projector',
  'cut-events',
  'restart-postgres',
  'freeze-server',
  'kill-api',
  'cut-views',
  'restart-server',
  'freeze-projector',
];

/** With three: what is done to a server is done to the leader; once all nodes are away at the same time. */
export const CLUSTER_FAULTS: readonly Fault[] = FAULTS.map((fault) =>
  fault === 'cut-events' ? 'stop-servers' : fault,
);

/** Longer than anybody's patience: whoever gives up for good does it now. */
const ALL_AWAY_MS = 30_000;
const LONGEST_FREEZE_MS = 4_000;
/** Longer than a lease lasts, so that it passes on while its holder stands still. */
const LEASE_AND_MORE_MS = 17_000;
const LONGEST_CUT_BYTES = 20_000;
const RESTART_MS = 500;

interface Parts {
  readonly server: EventStoreDbServer;
  readonly postgres: ServerForTests;
  readonly folder: string;
}

/**
 * Throws for a kind of fault that would be counted and never happen: a server that somebody named is not
 * ours to restart, and of a cluster clients are told the nodes' own addresses, past any wire.
 */
export function refuseImpossible(kinds: readonly Fault[], { server, postgres }: Parts): void {
  if (kinds.includes('restart-postgres') && !postgres.restart)
    throw new Error(
      'restart-postgres: the PostgreSQL that LIGGAREN_TEST_POSTGRES names cannot be restarted from here; ' +
        'leave the variable out, and one is started that can',
    );
  if (kinds.includes('cut-events') && nodesOf(server).length > 1)
    throw new Error('cut-events: only the connections to one node can be cut, not to a cluster');
}

function nodesOf({ url }: EventStoreDbServer): readonly number[] {
  return [...url.matchAll(/:(\d+)/g)].map(([, port]) => Number(port));
}

export class Installation {
  readonly #parts: Parts;
  readonly #places: Places;
  /** To the one node, if it is one, and to PostgreSQL. */
  readonly #events: TcpProxy | undefined;
  readonly #views: TcpProxy;
  readonly #apis: Service[] = [];
  readonly #projectors: Service[] = [];
  /** Services that ended although nobody ended them, and what they said; they are started again, as by Docker. */
  readonly endedThemselves: string[] = [];
  #turn = 0;
  #stopping = false;

  private constructor(parts: Parts, places: Places, events: TcpProxy | undefined, views: TcpProxy) {
    [this.#parts, this.#places, this.#events, this.#views] = [parts, places, events, views];
    for (const at of [0, 1]) {
      this.#keepUp(this.#apis, at, startApi);
      this.#keepUp(this.#projectors, at, startProjector);
    }
  }

  static async start(parts: Parts): Promise<Installation> {
    const { server, postgres, folder } = parts;
    await server.start();
    const ports = nodesOf(server);
    const events = ports.length === 1 ? await startTcpProxy('127.0.0.1', ports[0]!) : undefined;
    const views = new URL(postgres.url);
    const viewsWire = await startTcpProxy(views.hostname, Number(views.port));
    views.port = String(viewsWire.port);
    const places = {
      store: events ? server.url.replace(`:${ports[0]}`, `:${events.port}`) : server.url,
      views: views.href,
      rebuilds: `${folder}/rebuilds`,
    };
    const installation = new Installation(parts, places, events, viewsWire);
    await Promise.all(installation.#services.map(({ url }) => url));
    return installation;
  }

  get #services(): Service[] {
    return [...this.#apis, ...this.#projectors];
  }

  /** The address of one of the APIs, in turn; waits for one that starts. Rejects where that one ends first. */
  async anApi(): Promise<string> {
    this.#turn += 1;
    return this.#apis[this.#turn % this.#apis.length]!.url;
  }

  /** Resolves once what failed is up again; a cut comes after some bytes more. */
  async fail(kind: Fault, random: () => number): Promise<void> {
    const { server, postgres } = this.#parts;
    const bytes = Math.floor(LONGEST_CUT_BYTES * random());
    switch (kind) {
      case 'kill-server':
      case 'restart-server':
        await server.stopLeader(kind === 'kill-server' ? 'SIGKILL' : 'SIGTERM');
        return server.start();
      case 'freeze-server':
        return server.freezeLeader(LONGEST_FREEZE_MS * random());
      case 'stop-servers':
        await server.killAll();
        await setTimeout(ALL_AWAY_MS);
        return server.start();
      case 'cut-events':
        return this.#events!.cutAfter(bytes);
      case 'cut-views':
        return this.#views.cutAfter(bytes);
      case 'restart-postgres':
        return postgres.restart!();
      case 'kill-projector':
        return killed(this.#projectors[await this.#leading()]!);
      case 'freeze-projector':
        return frozen(this.#projectors[await this.#leading()]!, LEASE_AND_MORE_MS);
      case 'kill-api':
        return killed(this.#apis[Math.floor(random() * this.#apis.length)]!);
      default:
        return kind satisfies never;
    }
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await killAll(this.#services);
    await Promise.all([this.#events?.close(), this.#views.close()]);
    await this.#parts.server.killAll();
  }

  /** `restart: always`. */
  #keepUp(services: Service[], at: number, start: (places: Places) => Service): void {
    const service = start(this.#places);
    services[at] = service;
    void service.ended.then(async ({ code, signal }) => {
      if (this.#stopping) return;
      if (signal !== 'SIGKILL') {
        const said = service.stderr().trim().split('\n').at(-1);
        this.endedThemselves.push(`code ${code}: ${said}`);
        await setTimeout(RESTART_MS);
      }
      if (!this.#stopping) this.#keepUp(services, at, start);
    });
  }

  /** Which of the projectors has the lease: waits until one of them has. */
  async #leading(): Promise<number> {
    for (;;) {
      const states = await Promise.all(this.#projectors.map(stateOf));
      const at = states.indexOf('projecting');
      if (at >= 0) return at;
      await setTimeout(100);
    }
  }
}

async function stateOf({ url }: Service): Promise<string | undefined> {
  try {
    const signal = AbortSignal.timeout(2_000);
    const answer = await fetch(`${await url}/health/ready`, { signal });
    return ((await answer.json()) as { projector?: string }).projector;
  } catch {
    return undefined;
  }
}

async function killed(service: Service): Promise<void> {
  service.signal('SIGKILL');
  await service.ended;
}

async function frozen(service: Service, ms: number): Promise<void> {
  service.signal('SIGSTOP');
  await setTimeout(ms);
  service.signal('SIGCONT');
}
