/** The demonstration as a ledger of its own, asked as an integrator would: over the API. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createApp,
  ensureDemonstration,
  openLedgerRuntime,
  readConfiguration,
} from '@liggaren/api';

export interface Row {
  readonly [field: string]: unknown;
}

/** The register's row, as far as these tests read it. */
export interface AgreementRow extends Row {
  readonly agreement: string;
  readonly title: string;
  readonly partnershipName: string;
  readonly status: string;
  readonly notes: readonly string[];
  readonly start?: { readonly date: string; readonly basis: string; readonly asWritten?: string };
  readonly end?: { readonly date: string; readonly basis: string; readonly asWritten?: string };
  readonly length?: Readonly<Record<string, number | boolean>>;
  readonly parties: readonly {
    readonly kind: string;
    readonly organisation?: string;
    readonly organisationName?: string;
    readonly unitNames?: readonly string[];
    readonly namedAs: readonly string[];
  }[];
  readonly instruments: readonly {
    readonly instrument: string;
    readonly kind: string;
    readonly title: string;
    readonly operation?: string;
    readonly status: string;
    readonly conclusion?: string;
    readonly signatureLines: readonly {
      readonly organisation: string;
      readonly unit?: string;
      readonly role: string;
      readonly signature?: string;
    }[];
  }[];
  readonly options: readonly { readonly months: number; readonly status: string }[];
  readonly terms: readonly {
    readonly instrument: string;
    readonly topic: string;
    readonly stated: boolean;
    readonly text?: string;
  }[];
  readonly fundings: readonly {
    readonly instrument: string;
    readonly total: { readonly amountMinor: number; readonly currency: string };
    readonly months?: number;
    readonly lines: readonly {
      readonly label: string;
      readonly amountMinor: number;
      readonly sharePercent: string;
    }[];
  }[];
  readonly chain?: { readonly title: string; readonly gapDays?: number };
}

export interface FlagRow extends Row {
  readonly rule: string;
  readonly stream: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly sources: readonly { readonly document: string; readonly lines?: string }[];
}

/** An event, as the feed gives it. */
export interface Recorded extends Row {
  readonly id: string;
  readonly type: string;
  readonly stream: string;
  readonly effectiveOn?: { readonly date: string; readonly basis: string };
  readonly data: Readonly<Record<string, unknown>>;
  readonly metadata: {
    readonly source?: { readonly document: string; readonly lines?: string };
  };
}

export interface DemonstrationLedger {
  /** Every item of a view. */
  ask<T extends Row>(path: string, query?: Readonly<Record<string, string>>): Promise<readonly T[]>;
  /** Every event, of a type and of a stream where they are given, as an integrator reads it. */
  events(asked?: {
    readonly type?: string;
    readonly stream?: string;
  }): Promise<readonly Recorded[]>;
  /** The agreement of this title on a day (today unless told); fails when there is none. */
  agreement(title: string, validOn?: string): Promise<AgreementRow>;
  flags(rule: string, of?: { readonly agreement: string }): Promise<readonly FlagRow[]>;
  idOf(collection: string, name: string): Promise<string>;
  /** Gives a command as the case officer; answers its status and body. */
  command(path: string, body: object): Promise<{ status: number; body: Row }>;
  /** One line of a source document, from 1, or several. */
  lines(document: string, from: number, to?: number): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function openDemonstration(): Promise<DemonstrationLedger> {
  const folder = await mkdtemp(join(tmpdir(), 'liggaren-test-'));
  // A loaded machine may need longer to build every view than a reader would wait.
  const configuration = {
    ...readConfiguration({ LIGGAREN_STORE: `sqlite:${folder}/liggaren.db` }),
    waitMs: 60_000,
  };
  const runtime = await openLedgerRuntime(configuration, 'inline');
  await ensureDemonstration(runtime);
  const app = await createApp(runtime);
  let key = 0;

  async function ask<T extends Row>(path: string, query: Readonly<Record<string, string>> = {}) {
    const search = new URLSearchParams({ minPosition: 'head', limit: '1000', ...query });
    const answer = await app.inject({ method: 'GET', url: `/v1/${path}?${search.toString()}` });
    if (answer.statusCode !== 200) throw new Error(answer.body);
    return (JSON.parse(answer.body) as { items: readonly T[] }).items;
  }

  return {
    ask,
    async events(asked = {}) {
      const search = new URLSearchParams({ limit: '1000', ...asked });
      const answer = await app.inject({ method: 'GET', url: `/v1/events?${search.toString()}` });
      if (answer.statusCode !== 200) throw new Error(answer.body);
      return (JSON.parse(answer.body) as { items: readonly Recorded[] }).items;
    },
    async agreement(title, validOn) {
      const rows = await ask<AgreementRow>('agreements', validOn === undefined ? {} : { validOn });
      const found = rows.find((row) => row.title === title);
      if (!found) throw new Error(`no agreement ${title} on ${validOn ?? 'today'}`);
      return found;
    },
    async flags(rule, of) {
      const stream = of === undefined ? {} : { stream: `agreement-${of.agreement}` };
      return ask<FlagRow>('flags', { rule, ...stream });
    },
    async idOf(collection, name) {
      const rows = await ask<{ id: string; name: string }>(collection);
      const found = rows.find((row) => row.name === name);
      if (!found) throw new Error(`no ${name} among the ${collection}`);
      return found.id;
    },
    async command(path, body) {
      key += 1;
      const answer = await app.inject({
        method: 'POST',
        url: `/v1/${path}`,
        headers: { 'liggaren-actor': 'case-officer', 'idempotency-key': `key-${key}` },
        payload: body,
      });
      return { status: answer.statusCode, body: JSON.parse(answer.body) as Row };
    },
    async lines(document, from, to = from) {
      const folderOfDocuments = new URL('../../apps/api/demonstration/documents/', import.meta.url);
      const text = await readFile(new URL(`${document}.txt`, folderOfDocuments), 'utf8');
      return text.split('\n').slice(from - 1, to);
    },
    async close() {
      await app.close();
      await runtime.close();
      await rm(folder, { recursive: true });
    },
  };
}
