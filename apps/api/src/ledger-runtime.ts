/** The parts of one ledger, composed: store, command handling, views, and what keeps them. */
import type {
  Actor,
  CommandOutcome,
  CommandRequest,
  ImportOutcome,
  ImportRequest,
} from '@liggaren/command-handling';
import { type DocumentFolder, openDocumentFolder } from '@liggaren/document-folder';
import type { EventStore } from '@liggaren/event-store-port';
import { createEventFeed, type EventFeed } from '@liggaren/feed';
import { openPersonsDirectory, type PersonsDirectory } from '@liggaren/persons';
import type { Moment } from '@liggaren/read-models';
import type { ViewDefinition, ViewStore } from '@liggaren/view-store-port';
import type { CommandDesk } from './command-desk.js';
import type { Configuration } from './configuration.js';
import { openEmbedded } from './embedded-ledger.js';
import type { Keeping } from './keeping.js';
import { type AskedMoment, type MomentProblem, resolveMoment } from './moment.js';
import { openShared } from './shared-ledger.js';
import { quietTelemetry, type Telemetry } from './telemetry/telemetry.js';

export interface LedgerRuntime {
  readonly configuration: Configuration;
  readonly events: EventStore;
  /** Follows the events for all who read them live. */
  readonly feed: EventFeed;
  readonly views: ViewStore;
  /** Issued texts, kept by their hash beside the ledger. */
  readonly documents: DocumentFolder;
  /** Who stands behind the opaque ids in events: never part of the log or of a view. */
  readonly persons: PersonsDirectory;
  readonly clock: () => string;
  handle(request: CommandRequest): Promise<CommandOutcome>;
  /** All or nothing; meanwhile no other command is taken. */
  import(request: Omit<ImportRequest, 'actorOf'>): Promise<ImportOutcome>;
  actorOf(id: string): Actor | undefined;
  resolveMoment(
    views: readonly ViewDefinition[],
    asked: AskedMoment,
  ): Promise<Moment | MomentProblem>;
  readonly keeping: Keeping;
  readonly telemetry: Telemetry;
  /** Names the server's address to other processes. */
  announce(url: string): void;
  /** What made the runtime unusable, once it has: the process must stop. */
  readonly failed: Promise<unknown>;
  close(): Promise<void>;
}

/** What an installation brings: on one file everything is here, on servers the projector is elsewhere. */
export interface LedgerParts {
  readonly events: EventStore;
  readonly views: ViewStore;
  readonly clock: () => string;
  readonly desk: CommandDesk;
  readonly keeping: Keeping;
  /** This process has appended something. */
  wrote(): void;
  announce(url: string): void;
  readonly failed: Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Opens the ledger for reading and writing. On a `sqlite:` store this process is the only one, and runs the
 * projections: in a `worker` thread of their own (a server), or `inline` in this one (a single command). On
 * `esdb:` any number of processes may, and none of them projects. Throws `ConfigurationError`,
 * `StoreUnavailable` (`WriterLocked` among them), `ViewStoreUnavailable`, `ProjectionsFailed`.
 */
export async function openLedgerRuntime(
  configuration: Configuration,
  projections: 'worker' | 'inline',
  telemetry: Telemetry = quietTelemetry(),
): Promise<LedgerRuntime> {
  const { store } = configuration;
  // A demonstration is made before anybody is answered: that start needs the log.
  const waits = projections === 'worker' && !configuration.demonstration;
  const persons = openPersonsDirectory(configuration.personsPath);
  const parts =
    store.kind === 'sqlite'
      ? await openEmbedded(configuration, store, persons, projections, telemetry)
      : await openShared(configuration, store, telemetry, waits ? 'service' : 'command');
  // An erasure that a crash cut short is carried out now. What is wrong is said to whoever asks for persons.
  if (projections === 'worker') await persons.list({ limit: 1 }).catch(() => undefined);
  const { events, views, clock, desk } = parts;
  const actorOf = (id: string) => configuration.actors.find((actor) => actor.id === id);
  return {
    ...{ configuration, events, views, persons, clock, actorOf, telemetry },
    feed: createEventFeed(events),
    documents: openDocumentFolder(configuration.documentsPath),
    keeping: parts.keeping,
    failed: parts.failed,
    async handle(request) {
      const outcome = await desk.handle(request);
      parts.wrote();
      return outcome;
    },
    async import(request) {
      const outcome = await desk.import({ ...request, actorOf });
      parts.wrote();
      return outcome;
    },
    resolveMoment: (definitions, asked) =>
      resolveMoment({ events, views, clock, waitMs: configuration.waitMs }, definitions, asked),
    announce: (url) => parts.announce(url),
    async close() {
      await parts.close();
      await persons.close();
    },
  };
}
