/** What a view says of a cell, in lines for people: one list of named facts for each view. */
import type { Schemas } from '@liggaren/api-client';
import { moneyText } from '@liggaren/wording';
import { optionText } from './commands/agreements.js';
import { gateTexts } from './commands/schedule.js';
import { actingWords } from './event-words.js';
import { completenessFacts } from './completeness-facts.js';
import { commitmentFacts, complianceFacts } from './explanation-accounting.js';
import { activityFacts, findingFacts, governanceFacts } from './explanation-cooperation.js';
import { coded, dateText } from './phrases.js';
import { sourcesText, type Source } from './sources.js';
import { statisticsFacts } from './statistics-facts.js';
import type { Terminal } from './terminal.js';

type Agreement = Schemas['Agreement'];
type Tranche = Schemas['Tranche'];
/** A name, and what is said under it: a line each. */
export type Fact = readonly [name: string, said: readonly string[]];
/** What a view says is typed by the view: names are not in it, their ids are. */
type Says = Schemas['Explanation']['says'];
type Titles = ReadonlyMap<string, string>;
type Events = Schemas['Explanation']['events'];

/** The facts of one cell; a view without a list of its own is shown as the API says it. */
export function factsOf(
  terminal: Terminal,
  { view, says, events }: Pick<Schemas['Explanation'], 'view' | 'says' | 'events'>,
  titles: Titles,
): readonly Fact[] {
  const facts = FACTS[view]?.(terminal, says, titles, events) ?? otherFacts(says);
  return facts.filter(([, said]) => said.length > 0);
}

const FACTS: Readonly<
  Record<
    string,
    (terminal: Terminal, says: Says, titles: Titles, events: Events) => readonly Fact[]
  >
> = {
  'agreement-register': agreementFacts,
  'payment-schedule': trancheFacts,
  'budget-vs-actual': budgetFacts,
  registry: registryFacts,
  flags: flagFacts,
  compliance: complianceFacts,
  completeness: (terminal, says) =>
    completenessFacts(terminal, says as unknown as Schemas['Completeness']),
  commitments: commitmentFacts,
  governance: governanceFacts,
  activities: activityFacts,
  findings: findingFacts,
  statistics: statisticsFacts,
  party: partyFacts,
};

function agreementFacts(terminal: Terminal, says: Says, titles: Titles): readonly Fact[] {
  const it = says as unknown as Agreement;
  const title = (id: string | undefined) => (id === undefined ? [] : [titles.get(id) ?? id]);
  const money = (of: Schemas['Money']) => moneyText(terminal.language, of);
  return [
    [terminal.text('cli.agreement'), [it.title]],
    [terminal.text('cli.partnership'), title(it.partnership)],
    [terminal.text('cli.status'), [statusText(terminal, it), sinceText(terminal, it.since)]],
    [
      terminal.text('cli.period'),
      [`${dateText(terminal, it.start)} – ${dateText(terminal, it.end)}`],
    ],
    [terminal.text('cli.follows'), title(it.predecessor)],
    [
      terminal.text('cli.parties'),
      it.parties.map((party) => actingWords(party, titles) || terminal.text('cli.unnamed-party')),
    ],
    [
      terminal.text('cli.instruments'),
      it.instruments.map((instrument) => {
        const { signatureLines: lines } = instrument;
        const signed = lines.filter(({ signature }) => signature !== undefined).length;
        const signatures = terminal.text('cli.signatures', { signed, lines: lines.length });
        return `${instrument.title}: ${statusText(terminal, instrument)}${lines.length > 0 ? `, ${signatures}` : ''}`;
      }),
    ],
    [terminal.text('cli.option'), it.options.map((option) => optionText(terminal, option))],
    [
      terminal.text('cli.funding'),
      it.fundings.flatMap(({ total, lines }) => [
        money(total),
        ...lines.map(({ label, amountMinor }) => `  ${label}: ${money({ ...total, amountMinor })}`),
      ]),
    ],
    [
      terminal.text('cli.terms'),
      it.terms.map(
        ({ topic, stated, text }) =>
          `${coded(terminal, 'topic', topic)}: ${stated ? (text ?? '') : terminal.text('cli.open-ended')}`,
      ),
    ],
  ];
}

function statusText(
  terminal: Terminal,
  { status, notes }: Pick<Agreement, 'status' | 'notes'>,
): string {
  return [
    coded(terminal, 'status', status),
    ...notes.map((note) => coded(terminal, 'note', note)),
  ].join(', ');
}

function sinceText(terminal: Terminal, { day, basis }: Schemas['Since']): string {
  const how = basis === 'recorded' ? ` (${coded(terminal, 'since', basis)})` : '';
  return terminal.text('cli.counts-from', { day: dateText(terminal, { date: day, basis }) }) + how;
}

function trancheFacts(
  terminal: Terminal,
  says: Says,
  titles: Titles,
  events: Events,
): readonly Fact[] {
  const it = says as unknown as Tranche;
  const labels = lineLabels(events);
  const money = (of: Schemas['Money']) => moneyText(terminal.language, of);
  const reasons = gateTexts(terminal, it.gates).map((reason) => `• ${reason}`);
  return [
    [terminal.text('cli.agreement'), [titles.get(it.agreement) ?? it.agreement]],
    [terminal.text('cli.payer'), [actingWords(it.payer, titles)]],
    [terminal.text('cli.payee'), [actingWords(it.payee, titles)]],
    [
      terminal.text('cli.amount'),
      [
        money(it.amount),
        ...it.lines.map(({ code, amount }) => `  ${labels.get(code) ?? code}: ${money(amount)}`),
      ],
    ],
    [
      terminal.text('cli.period'),
      [it.period ? `${it.period.from} – ${it.period.to}` : terminal.text('cli.open-ended')],
    ],
    [terminal.text('cli.due'), [it.dueOn ?? terminal.text('cli.open-ended')]],
    [terminal.text('cli.stage'), [coded(terminal, 'stage', it.stage)]],
    [
      terminal.text('cli.progress'),
      Object.entries(it.progress)
        .filter(([, of]) => of.amountMinor !== 0)
        .map(([name, of]) => `${coded(terminal, 'progress', name)}: ${money(of)}`),
    ],
    [
      terminal.text('cli.attests'),
      it.attests.map(
        ({ kind, stands, attest }) =>
          `${coded(terminal, 'attest', kind)} ${attest.slice(0, 8)}${stands || it.stage === 'paid' ? '' : ` (${terminal.text('cli.falls')})`}`,
      ),
    ],
    [
      terminal.text('cli.held-by'),
      reasons.length > 0 || it.stage !== 'planned'
        ? reasons
        : [terminal.text('cli.nothing-holds-it')],
    ],
  ];
}

/** The lines of a funding as its source names them, from the event that agreed it. */
function lineLabels(events: Events): ReadonlyMap<string, string> {
  const lines = events
    .filter(({ type }) => type === 'FundingAgreed')
    .flatMap(({ data }) => data['lines'] as readonly { code: string; label: string }[]);
  return new Map(lines.map(({ code, label }) => [code, label]));
}

/** Every sum, and under it what makes it up, with the day from which each part counts. */
function budgetFacts(terminal: Terminal, says: Says): readonly Fact[] {
  const { sums, movements } = says as unknown as {
    readonly sums: readonly Pick<Schemas['BudgetMovement'], 'measure' | 'amount'>[];
    readonly movements: readonly Schemas['BudgetMovement'][];
  };
  const money = (of: Schemas['Money']) => moneyText(terminal.language, of);
  return sums.map(({ measure, amount }): Fact => {
    const parts = movements.filter(
      (part) => part.measure === measure && part.amount.currency === amount.currency,
    );
    return [
      coded(terminal, 'measure', measure),
      [
        money(amount),
        ...parts.map(({ day, type, line, quarter, fiscalYear, amount: part }) => {
          const of = [line ?? '', quarter ?? fiscalYear ?? ''].filter((text) => text !== '');
          return `  ${day}  ${money(part)}  ${of.join(' ')} · ${type}`;
        }),
      ],
    ];
  });
}

function registryFacts(terminal: Terminal, says: Says): readonly Fact[] {
  const { name, kind } = says as { readonly name: string; readonly kind: string };
  const { aliases = [], numbers = [] } = (says[kind] ?? {}) as {
    readonly aliases?: readonly string[];
    readonly numbers?: readonly { readonly asWritten: string; readonly valid: boolean }[];
  };
  return [
    [terminal.text('cli.name'), [name]],
    [terminal.text('cli.kind'), [coded(terminal, 'kind', kind)]],
    [terminal.text('cli.aliases'), aliases],
    [
      terminal.text('cli.number'),
      numbers.map(
        ({ asWritten, valid }) => `${asWritten.replaceAll('\n', '⏎')}${valid ? '' : ' ?'}`,
      ),
    ],
  ];
}

function flagFacts(terminal: Terminal, says: Says): readonly Fact[] {
  const { rule, details, sources } = says as {
    readonly rule: string;
    readonly details: Readonly<Record<string, unknown>>;
    readonly sources: readonly Source[];
  };
  return [
    [terminal.text('cli.rule'), [rule]],
    [terminal.text('cli.says'), [coded(terminal, 'flag', rule, details)]],
    [terminal.text('cli.source'), sourcesText(sources, (id) => id.slice(0, 8)).split('\n')],
  ];
}

/** In short: the whole is what `liggaren party` prints. */
function partyFacts(terminal: Terminal, says: Says): readonly Fact[] {
  const { name, partnerships, totals } = says as unknown as Schemas['Party'];
  const agreements = partnerships.flatMap((partnership) => partnership.agreements);
  const money = (of: Schemas['Money']) => moneyText(terminal.language, of);
  return [
    [terminal.text('cli.name'), [name]],
    [terminal.text('cli.partnerships'), partnerships.map((partnership) => partnership.name)],
    [
      terminal.text('cli.agreements'),
      agreements.map((one) => `${one.title}: ${statusText(terminal, one)}`),
    ],
    [
      terminal.text('cli.sums'),
      totals.map(({ as, fiscalYear, agreed, planned, paid }) =>
        [
          terminal.text(as === 'payee' ? 'cli.receives-in-all' : 'cli.pays-in-all'),
          fiscalYear ?? terminal.text('cli.no-single-period'),
          `${terminal.text('measure.agreed')} ${money(agreed)}`,
          `${terminal.text('measure.planned')} ${money(planned)}`,
          `${terminal.text('measure.paid')} ${money(paid)}`,
        ].join(' · '),
      ),
    ],
  ];
}

function otherFacts(says: Says): readonly Fact[] {
  return Object.entries(says).map(([name, value]) => [name, [JSON.stringify(value)]]);
}
