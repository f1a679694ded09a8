/** What was known earlier: of one agreement against a raw read and fold, and of all against now. */
import { DatabaseSync } from 'node:sqlite';
import { type DomainEvent, foldStream } from '@liggaren/domain';
import {
  AGREEMENT_REGISTER,
  getAgreement,
  getAgreements,
  type Moment,
} from '@liggaren/read-models';
import type { ViewStore } from '@liggaren/view-store-port';
import { openSqliteViewStore } from '@liggaren/view-store-sqlite';
import { type BenchContext, headOf, type ViewedLedger } from './bench-context.js';
import { interleave, timedEach, type Turn } from './measuring.js';
import { createRandom } from './random.js';
import { latencyRow } from './report.js';

const PAGE = 1_000;
/** How far into the log the question goes back. */
const BACK = 0.6;
/** The large log's last agreements began later. */
const VALID_ON = '2000-02-15';
const TIMES = 3;

export async function asOfRows(context: BenchContext): Promise<void> {
  const small = await openForQuestions(await context.withViews('small'), context.seed);
  const large = await openForQuestions(await context.withViews('large'), context.seed);
  const { rounds, questions } = context.sizes;
  for (const [name, opened] of [
    ['small', small],
    ['large', large],
  ] as const) {
    const sides = await interleave(
      rounds,
      () => opened.ask(questions),
      () => opened.fold(questions),
    );
    context.add(
      latencyRow(sides, {
        name: `as-of, one agreement, ${name} log`,
        aim: 2,
        note: `${opened.ledger.events} events; getAgreement, knownAt ${BACK * 100} % into the log; limit: the stream's rows up to there by plain SQL, data parsed, folded by the domain (no names, no row made of it)`,
      }),
    );
  }
  const growth = await interleave(
    rounds,
    () => large.ask(questions),
    () => small.ask(questions),
  );
  context.add(
    latencyRow(growth, {
      name: 'as-of, one agreement, large by small log',
      aim: 1.25,
      note: `the same question at ${large.ledger.events} events against ${small.ledger.events}; no growth would be 1, the aim leaves room for noise`,
    }),
  );
  await allRow(context, small);
  for (const opened of [small, large]) await opened.close();
}

async function allRow(context: BenchContext, { ledger, views, past }: Opened): Promise<void> {
  const now: Moment = { validOn: VALID_ON, knownAt: await headOf(ledger) };
  const versions = versionsARow(ledger.viewsPath);
  const wanted = ledger.agreements.length;
  const sides = await interleave(
    context.sizes.rounds,
    () => timedEach(TIMES, () => askAll(views, past, wanted)),
    () => timedEach(TIMES, () => askAll(views, now, wanted)),
  );
  context.add(
    latencyRow(sides, {
      name: 'as-of, all agreements',
      aim: 2,
      note: `getAgreements, all pages of ${wanted}, at ${versions.toFixed(1)} versions a row; limit: the same question known now`,
    }),
  );
}

async function askAll(views: ViewStore, moment: Moment, wanted: number): Promise<void> {
  let count = 0;
  let cursor: string | undefined;
  do {
    const request = { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
    const page = await getAgreements(views, moment, {}, request);
    count += page.items.length;
    cursor = page.next;
  } while (cursor !== undefined);
  if (count !== wanted) throw new Error(`${count} of ${wanted} agreements were answered`);
}

interface Opened {
  readonly ledger: ViewedLedger;
  readonly views: ViewStore;
  readonly past: Moment;
  /** Asks the view for so many agreements. */
  ask(times: number): Promise<Turn>;
  /** Reads and folds so many streams. */
  fold(times: number): Promise<Turn>;
  close(): Promise<void>;
}

async function openForQuestions(ledger: ViewedLedger, seed: number): Promise<Opened> {
  const views = openSqliteViewStore({ path: ledger.viewsPath, mode: 'reader' });
  const log = new DatabaseSync(ledger.path, { readOnly: true });
  const past: Moment = { validOn: VALID_ON, knownAt: await headOf(ledger, BACK) };
  // Agreements of the log's first half: all are known at the moment asked for.
  const known = ledger.agreements.slice(0, Math.ceil(ledger.agreements.length / 2));
  const random = createRandom(seed);
  const fold = rawFold(log, Number(past.knownAt.position));
  return {
    ledger,
    views,
    past,
    ask: (times) =>
      timedEach(times, async () =>
        requireFound(await getAgreement(views, past, random.pick(known))),
      ),
    fold: (times) => timedEach(times, () => requireFound(fold(random.pick(known)))),
    async close() {
      log.close();
      await views.close();
    },
  };
}

/** Reads one stream up to a position with plain SQL and folds it. */
function rawFold(log: DatabaseSync, upTo: number) {
  const select = log.prepare(
    `SELECT id, stream, revision, type, version, effective_on, recorded_at, data FROM events
     WHERE stream = ? AND position <= ? ORDER BY revision`,
  );
  select.setReturnArrays(true);
  return (agreement: string) => {
    const rows = select.all(`agreement-${agreement}`, upTo) as unknown as (string | null)[][];
    return foldStream('agreement', rows.map(eventOf));
  };
}

function eventOf(row: readonly (string | null)[]): DomainEvent {
  const [id, stream, revision, type, version, effectiveOn, recordedAt, data] = row;
  const since =
    typeof effectiveOn === 'string' ? { effectiveOn: JSON.parse(effectiveOn) as object } : {};
  const envelope = { id, stream, revision, type, version, recordedAt, ...since };
  return { ...envelope, data: JSON.parse(data ?? '') as object } as unknown as DomainEvent;
}

/** How many versions the register keeps of an agreement on one day, on average. */
function versionsARow(path: string): number {
  const views = new DatabaseSync(path, { readOnly: true });
  const table = `${AGREEMENT_REGISTER.name.replaceAll('-', '_')}_v${AGREEMENT_REGISTER.version}`;
  const row = views
    .prepare(
      `SELECT count(*) * 1.0 / count(DISTINCT cell) AS versions FROM "${table}"
       WHERE valid_from <= ? AND (valid_to IS NULL OR valid_to > ?)`,
    )
    .get(VALID_ON, VALID_ON);
  views.close();
  return Number(row?.['versions']);
}

function requireFound(found: unknown): void {
  if (found === undefined) throw new Error('an agreement that was known is not found');
}
