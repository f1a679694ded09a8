/** Views in memory, for specs: keeps the restatements and works everything else out when asked. */
import { isDeepStrictEqual } from 'node:util';
import {
  CheckpointMoved,
  type Halt,
  type Position,
  type Restatement,
  type Statement,
  type Version,
  type ViewDefinition,
  type ViewProgress,
  type ViewQuery,
  type ViewStore,
} from '@liggaren/view-store-port';
import { checkOrder, checkQuery, checkRestatement } from './check-view-use.js';

interface View {
  checkpoint?: Position;
  halted?: Halt;
  readonly restatements: Restatement[];
}

export class InMemoryViewStore implements ViewStore {
  readonly #views = new Map<string, View>();

  async prepare(view: ViewDefinition): Promise<void> {
    if (!this.#views.has(nameOf(view))) this.#views.set(nameOf(view), { restatements: [] });
  }

  async progress(view: ViewDefinition): Promise<ViewProgress> {
    const { checkpoint, halted } = this.#views.get(nameOf(view)) ?? {};
    return { ...(checkpoint ? { checkpoint } : {}), ...(halted ? { halted } : {}) };
  }

  async apply(
    view: ViewDefinition,
    batch: { from: Position | undefined; to: Position; restatements: readonly Restatement[] },
  ): Promise<void> {
    const kept = this.#prepared(view);
    if (kept.checkpoint !== batch.from) {
      throw new CheckpointMoved(view.name, batch.from, kept.checkpoint);
    }
    checkOrder(batch);
    for (const restatement of batch.restatements) checkRestatement(view, restatement);
    kept.restatements.push(...structuredClone(batch.restatements));
    kept.checkpoint = batch.to;
    delete kept.halted;
  }

  async halt(view: ViewDefinition, halt: Halt): Promise<void> {
    this.#prepared(view).halted = halt;
  }

  async query(view: ViewDefinition, query: ViewQuery): Promise<readonly Version[]> {
    checkQuery(view, query);
    const order = query.orderBy ?? [];
    const found = this.#versions(view)
      .filter(({ knownFrom }) => knownFrom <= query.knownAt)
      .filter(({ knownTo }) => knownTo === undefined || knownTo > query.knownAt)
      .filter((version) => isValid(version, query.valid) && isWanted(version, query));
    const keyed = found
      .map((version) => ({ version, key: keyOf(version, order) }))
      .sort((a, b) => compareKeys(a.key, b.key));
    const { after } = query;
    const start = after && [...after.order, after.cell, after.validFrom];
    return keyed
      .filter(({ key }) => start === undefined || compareKeys(key, start) > 0)
      .slice(0, query.limit)
      .map(({ version }) => version);
  }

  async *dump(view: ViewDefinition): AsyncGenerator<Version> {
    const key = (version: Version) => [
      ...[version.subject, version.cell, version.knownFrom, version.validFrom],
    ];
    yield* this.#versions(view).sort((a, b) => compareKeys(key(a), key(b)));
  }

  async close(): Promise<void> {}

  #prepared(view: ViewDefinition): View {
    const kept = this.#views.get(nameOf(view));
    if (kept === undefined) throw new Error(`view ${view.name} was not prepared`);
    return kept;
  }

  #versions(view: ViewDefinition): Version[] {
    const restatements = this.#views.get(nameOf(view))?.restatements ?? [];
    const bySubject = Map.groupBy(restatements, ({ subject }) => subject);
    return [...bySubject].flatMap(([subject, own]) => versionsOf(view, subject, own));
  }
}

/** What the restatements of one subject, in order, have opened and closed. */
function versionsOf(view: ViewDefinition, subject: string, own: Restatement[]): Version[] {
  const closed: Version[] = [];
  let held: Version[] = [];
  for (const { position, statements } of own) {
    const fresh = statements
      .map((statement) => withSetsInOrder(view, statement))
      .map((statement) => ({ ...statement, subject, knownFrom: position }));
    const next = fresh.map((version) => held.find((one) => sameStatement(one, version)) ?? version);
    const ended = held.filter((version) => !next.includes(version));
    closed.push(...ended.map((version) => ({ ...version, knownTo: position })));
    held = next;
  }
  return [...closed, ...held].filter(({ knownFrom, knownTo }) => knownFrom !== knownTo);
}

function withSetsInOrder(view: ViewDefinition, statement: Statement): Statement {
  const columns = Object.entries(statement.columns).map(([column, value]) =>
    view.columns[column] === 'set' && Array.isArray(value)
      ? [column, [...new Set(value as string[])].sort()]
      : [column, value],
  );
  return { ...statement, columns: Object.fromEntries(columns) };
}

function sameStatement(a: Version, b: Version): boolean {
  return isDeepStrictEqual({ ...a, knownFrom: '' }, { ...b, knownFrom: '' });
}

function isValid({ validFrom, validTo }: Version, valid: ViewQuery['valid']): boolean {
  if (valid === 'ever') return true;
  const { from, to } = 'on' in valid ? { from: valid.on, to: valid.on } : valid;
  const firstCommon = validFrom > from ? validFrom : from;
  return firstCommon <= to && (validTo === undefined || firstCommon < validTo);
}

function isWanted(version: Version, { subject, cell, where = {} }: ViewQuery): boolean {
  if (subject !== undefined && version.subject !== subject) return false;
  if (cell !== undefined && version.cell !== cell) return false;
  return Object.entries(where).every(([column, wanted]) => {
    const has = [version.columns[column]].flat();
    return [wanted].flat().some((one) => has.includes(one));
  });
}

type Key = readonly (string | number)[];

function keyOf(version: Version, order: readonly string[]): Key {
  const columns = order.map((column) => version.columns[column] as string | number);
  return [...columns, version.cell, version.validFrom];
}

function compareKeys(a: Key, b: Key): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  if (at === -1) return 0;
  const [one, other] = [a[at], b[at]];
  if (typeof one === 'number') return one - Number(other);
  return Buffer.compare(Buffer.from(String(one)), Buffer.from(String(other)));
}

function nameOf(view: ViewDefinition): string {
  return `${view.name} ${view.version}`;
}
