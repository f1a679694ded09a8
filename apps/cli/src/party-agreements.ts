/** The agreements of one party: as what and through whom it takes part, from when to when, and who signs. */
import type { Schemas } from '@liggaren/api-client';
import { actingText, coded, counted, dateText, periodText } from './phrases.js';
import { shortIds } from './short-ids.js';
import { renderTable, type Row } from './table.js';
import type { Terminal } from './terminal.js';

type Party = Schemas['Party'];
type Agreement = Schemas['PartyAgreement'];

/** Undefined where it is a party of none. Under each partnership, in the order of time. */
export function agreementsTable(terminal: Terminal, party: Party): string | undefined {
  const all = party.partnerships.flatMap(({ agreements }) => agreements);
  if (all.length === 0) return undefined;
  const short = shortIds(all.map(({ agreement }) => agreement));
  const columns = [
    { head: terminal.text('cli.agreement'), least: 20 },
    { head: terminal.text('cli.period'), least: 13 },
    { head: terminal.text('cli.status'), least: 10 },
    { head: terminal.text('cli.party-from-to'), least: 18, items: true },
    { head: terminal.text('cli.with'), least: 18, items: true },
    { head: terminal.text('cli.signs'), least: 14, items: true },
  ];
  const rows = party.partnerships.flatMap(({ name, agreements }): readonly Row[] =>
    agreements.length === 0
      ? []
      : [
          { heading: name },
          ...agreements.map((one) => [
            titleText(terminal, one, short(one.agreement)),
            periodText(terminal, one.start, one.end),
            [
              coded(terminal, 'status', one.status),
              ...one.notes.map((note) => coded(terminal, 'note', note)),
              ...(one.dialogue ? [terminal.text('entry.dialogue')] : []),
            ].join('\n'),
            one.memberships.map((membership) => membershipText(terminal, membership)).join('\n'),
            counted(one.with.map((other) => actingText(terminal, other))).join('\n'),
            one.signatures
              .map(({ role, signature, instrumentTitle }) => {
                const evidence = signature === undefined ? 'cli.not-evidenced' : 'cli.evidenced';
                return `${instrumentTitle}: ${role} (${terminal.text(evidence)})`;
              })
              .join('\n'),
          ]),
        ],
  );
  return renderTable(terminal, columns, rows);
}

/** With the annexes, each with its status, and the gap to the agreement before. */
function titleText(terminal: Terminal, one: Agreement, id: string): string {
  const annexes = one.instruments.filter(({ kind }) => kind !== 'agreement');
  return [
    one.title,
    ...(one.number === undefined ? [] : [one.number]),
    ...chainText(terminal, one),
    ...annexes.map(({ title, operation, status }) => {
      const what = operation === undefined ? title : `${title} (${operation})`;
      return `+ ${what}: ${coded(terminal, 'status', status)}`;
    }),
    id,
  ].join('\n');
}

function chainText(terminal: Terminal, { chain }: Agreement): readonly string[] {
  if (!chain) return [];
  const { gapDays, title } = chain;
  return gapDays === undefined || gapDays === 0
    ? [terminal.text('cli.after', { title })]
    : [terminal.text('cli.gap', { days: gapDays, title })];
}

function membershipText(
  terminal: Terminal,
  { from, to, unitNames = [], namedAs }: Agreement['memberships'][number],
): string {
  const begins = dateText(terminal, { date: from.day, basis: from.basis });
  const days = `${begins} – ${to ?? ''}`.trim();
  const how = from.basis === 'recorded' ? ` ${terminal.text('cli.day-recorded')}` : '';
  const through = unitNames.length === 0 ? '' : `\n${unitNames.join(', ')}`;
  const others = namedAs.filter((name) => !unitNames.includes(name));
  const called = others.length === 0 ? '' : `\n”${others.join('”, ”').replaceAll('\n', '⏎')}”`;
  return `${days}${how}${through}${called}`;
}
