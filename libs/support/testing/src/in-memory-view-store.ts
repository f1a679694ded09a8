/** Views in memory, for specs: keeps the restatements and works everything else out when asked. */
import { isDeepStrictEqual } from 'node:util';
import {
  type Batch,
  CheckpointMoved,
  type GroupSum,
  type Halt,
  HeldOtherwise,
  type JsonObject,
  JsonText,
  type Position,
  type Restatement,
  type Statement,
  type SumQuery,
  type SumShape,
  type Version,
  type ViewDefinition,
  type ViewProgress,
  type ViewQuery,
  type ViewStore,
} from '@liggaren/view-store-port';
import { checkOrder, checkQuery, checkRestatement, checkSum, statedIn } from './check-view-use.js';
import { type Key, compareKeys, sumsOf } from './in-memory-keys.js';

interface View {
  checkpoint?: Position;
  halted?: Halt;
  restatements: readonly Restatement[];
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

  async apply(view: ViewDefinition, batch: Batch): Promise<void> {
    await this.applyAll([{ view, batch }]);
  }

  async applyAll(batches: Parameters<ViewStore['applyAll']>[0]): Promise<void> {
    const fit = batches.map(({ view, batch }) => ({
      ...{ kept: this.#prepared(view), batch },
      restatements: this.#restatementsAfter(view, batch),
    }));
    for (const { kept, batch, restatements } of fit) {
      kept.restatements = restatements;
      kept.checkpoint = batch.to;
      delete kept.halted;
    }
  }

  async halt(view: ViewDefinition, halt: Halt): Promise<void> {
    this.#prepared(view).halted = halt;
  }

  async query(view: ViewDefinition, query: ViewQuery): Promise<readonly Version[]> {
    checkQuery(view, query);
    const order = query.orderBy ?? [];
    const keyed = this.#selected(view, query)
      .map((version) => ({ version, key: keyOf(version, order) }))
      .sort((a, b) => compareKeys(a.key, b.key));
    const { after } = query;
    const start = after && [...after.order, after.cell, after.validFrom];
    return keyed
      .filter(({ key }) => start === undefined || compareKeys(key, start) > 0)
      .slice(0, query.limit)
      .map(({ version }) => (query.withoutBodies === true ? { ...version, body: {} } : version));
  }

  async sumBy(
    view: ViewDefinition,
    query: SumQuery,
    shape: SumShape,
  ): Promise<readonly GroupSum[]> {
    checkSum(view, query, shape);
    return sumsOf(view, this.#selected(view, query), shape);
  }

  async *dump(view: ViewDefinition): AsyncGenerator<Version> {
    const key = (version: Version) => [
      ...[version.subject, version.cell, version.knownFrom, version.validFrom],
    ];
    yield* this.#versions(view).sort((a, b) => compareKeys(key(a), key(b)));
  }

  async beginRebuild(view: ViewDefinition): Promise<ViewDefinition> {
    await this.abandonRebuild(view);
    return rebuiltOf(view);
  }

  async endRebuild(view: ViewDefinition, rebuilt: ViewDefinition, at: Position): Promise<void> {
    const kept = this.#prepared(rebuilt);
    if (kept.checkpoint !== at) throw new CheckpointMoved(rebuilt.name, at, kept.checkpoint);
    this.#views.set(nameOf(view), kept);
    this.#views.delete(nameOf(rebuilt));
  }

  async abandonRebuild(view: ViewDefinition): Promise<void> {
    this.#views.delete(nameOf(rebuiltOf(view)));
  }

  async close(): Promise<void> {}

  #prepared(view: ViewDefinition): View {
    const kept = this.#views.get(nameOf(view));
    if (kept === undefined) throw new Error(`view ${view.name} was not prepared`);
    return kept;
  }

  /** All of the view's with the batch's; throws what `apply` throws. */
  #restatementsAfter(view: ViewDefinition, batch: Batch): readonly Restatement[] {
    const kept = this.#prepared(view);
    if (kept.checkpoint !== batch.from) {
      throw new CheckpointMoved(view.name, batch.from, kept.checkpoint);
    }
    checkOrder(batch);
    for (const restatement of batch.restatements) checkRestatement(view, restatement);
    const restatements = [...kept.restatements, ...batch.restatements.map(copyOf)];
    versionsOf(view, restatements);
    return restatements;
  }

  #selected(view: ViewDefinition, query: SumQuery): Version[] {
    return this.#versions(view)
      .filter(({ knownFrom }) => knownFrom <= query.knownAt)
      .filter(({ knownTo }) => knownTo === undefined || knownTo > query.knownAt)
      .filter((version) => isValid(version, query.valid) && isWanted(version, query));
  }

  #versions(view: ViewDefinition): Version[] {
    return versionsOf(view, this.#views.get(nameOf(view))?.restatements ?? []);
  }
}

/** Throws `HeldOtherwise` for an addition that contradicts what is held. */
function versionsOf(view: ViewDefinition, restatements: readonly Restatement[]): Version[] {
  const bySubject = Map.groupBy(restatements, ({ subject }) => subject);
  return [...bySubject].flatMap(([subject, own]) => versionsOfSubject(view, subject, own));
}

/** What the restatements of one subject, in order, have opened and closed. */
function versionsOfSubject(view: ViewDefinition, subject: string, own: Restatement[]): Version[] {
  const closed: Version[] = [];
  let held: Version[] = [];
  for (const restatement of own) {
    const { position } = restatement;
    const fresh = statedIn(restatement)
      .map((statement) => withSetsInOrder(view, statement))
      // Every body was read when it was kept.
      .map((statement) => ({ ...statement, body: statement.body as JsonObject }))
      .map((statement): Version => ({ ...statement, subject, knownFrom: position }));
    const stated = fresh.map(
      (version) => held.find((one) => sameStatement(one, version)) ?? version,
    );
    if ('added' in restatement) {
      const added = stated.filter((version) => !held.includes(version));
      const twice = added.find((version) => held.some((one) => sameCell(one, version)));
      if (twice) throw new HeldOtherwise(view, position, twice);
      held = [...held, ...added];
    } else {
      const ended = held.filter((version) => !stated.includes(version));
      closed.push(...ended.map((version) => ({ ...version, knownTo: position })));
      held = stated;
    }
  }
  return [...closed, ...held].filter(({ knownFrom, knownTo }) => knownFrom !== knownTo);
}

function sameCell(a: Version, b: Version): boolean {
  return a.cell === b.cell && a.validFrom === b.validFrom;
}

/** A copy that nobody else can change, its bodies read as stores read them. */
function copyOf(restatement: Restatement): Restatement {
  const copies = statedIn(restatement).map(({ body, ...statement }) => ({
    ...structuredClone(statement),
    body: (body instanceof JsonText ? body : new JsonText(body)).value,
  }));
  const { position, subject } = restatement;
  return 'added' in restatement
    ? { position, subject, added: copies }
    : { position, subject, statements: copies };
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

function isWanted(version: Version, { subject, cell, where = {} }: SumQuery): boolean {
  if (subject !== undefined && version.subject !== subject) return false;
  if (cell !== undefined && ![cell].flat().includes(version.cell)) return false;
  return Object.entries(where).every(([column, wanted]) => {
    const has = [version.columns[column]].flat();
    return [wanted].flat().some((one) => has.includes(one));
  });
}

function keyOf(version: Version, order: readonly string[]): Key {
  const columns = order.map((column) => version.columns[column] as string | number);
  return [...columns, version.cell, version.validFrom];
}

function rebuiltOf(view: ViewDefinition): ViewDefinition {
  return { ...view, name: `${view.name}-rebuild` };
}

function nameOf(view: ViewDefinition): string {
  return `${view.name} ${view.version}`;
}
