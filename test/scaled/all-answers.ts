/** Every answer of every view of a ledger, in a form that is the same wherever the ledger lies: `allAnswers`. */

type Answer = Readonly<Record<string, unknown>>;
/** Asks one installation; throws unless it answers with success. */
export type Ask = (path: string) => Promise<Answer>;

/** Pages and single answers that need no id. */
const QUESTIONS = [
  '/v1/agreements',
  '/v1/organisations',
  '/v1/units',
  '/v1/partnerships',
  '/v1/documents',
  '/v1/reports',
  '/v1/payment-schedule',
  '/v1/budget',
  '/v1/budget?by=fiscalYear',
  '/v1/budget/movements',
  '/v1/flags',
  '/v1/diff?view=agreements&fromKnownAt=2025-01-31',
  '/v1/diff?view=payment-schedule&fromKnownAt=2025-06-30',
];
/** Collections whose items answer by themselves as well. */
const BY_ID = ['agreements', 'organisations', 'units', 'partnerships', 'documents', 'reports'];
/** True on, and known at: now, long ago, and in between. */
const MOMENTS = [
  '',
  'validOn=2022-12-31',
  'knownAt=2025-10-06',
  'validOn=2026-03-31&knownAt=2025-07-01',
];

/**
 * By question, what was answered. Positions mean something in one store only: each is replaced by its place in
 * the order of the log, `#1` for the first.
 */
export async function allAnswers(
  ask: Ask,
  paths = questionsAt(MOMENTS),
): Promise<Map<string, unknown>> {
  const places = await placesIn(ask);
  const answers = new Map<string, unknown>();
  const add = async (path: string) => {
    const answer = await ask(path);
    answers.set(path, withoutPositions(answer, places));
    return answer;
  };
  for (const path of paths) {
    const answer = await add(path);
    const [, collection = ''] = /^\/v1\/([a-z]+)(?:\?limit=1000)?$/.exec(path) ?? [];
    if (!BY_ID.includes(collection)) continue;
    for (const item of answer['items'] as readonly Answer[]) {
      const id = String(item['id'] ?? item[collection.slice(0, -1)]);
      await add(`/v1/${collection}/${id}`);
      if (collection === 'agreements') await add(`/v1/agreements/${id}/timeline?limit=1000`);
    }
  }
  return answers;
}

function questionsAt(moments: readonly string[]): readonly string[] {
  return QUESTIONS.flatMap((path) =>
    moments
      // A diff names both of its moments itself.
      .filter((moment) => moment === '' || !path.startsWith('/v1/diff'))
      .map((moment) => {
        const asked = ['limit=1000', moment].filter((part) => part !== '').join('&');
        return `${path}${path.includes('?') ? '&' : '?'}${asked}`;
      }),
  );
}

/** Every position of the log with its place in the order, from the events themselves. */
async function placesIn(ask: Ask): Promise<ReadonlyMap<string, string>> {
  const places = new Map<string, string>();
  for (let after = ''; ;) {
    const { items, next } = await ask(`/v1/events?limit=1000${after}`);
    for (const { position } of items as readonly { readonly position: string }[])
      places.set(position, `#${places.size + 1}`);
    if ((items as readonly unknown[]).length < 1000) return places;
    after = `&after=${String(next)}`;
  }
}

function withoutPositions(value: unknown, places: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return places.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => withoutPositions(one, places));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withoutPositions(member, places)]),
  );
}
