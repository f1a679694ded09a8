/** What a party is, what it runs and which roles are held for it, and what it promises. */
import type { Schemas } from '@liggaren/api-client';
import { moneyText } from '@liggaren/wording';
import { factLines } from './commands/explain.js';
import type { Fact } from './explanation-lines.js';
import { coded, dateText } from './phrases.js';
import { renderTable, type Row } from './table.js';
import type { Terminal } from './terminal.js';

type Party = Schemas['Party'];

/** A number as a document writes it: `Party.numbers`. */
interface WrittenNumber {
  readonly asWritten: string;
  readonly valid: boolean;
  readonly proposals: readonly string[];
}

export function partyHead(terminal: Terminal, party: Party): string {
  const numbers = party.numbers as unknown as readonly WrittenNumber[];
  const facts: readonly Fact[] = [
    [terminal.text('cli.kind'), [coded(terminal, 'kind', party.kind)]],
    [terminal.text('cli.number'), numbers.map((number) => numberText(terminal, number))],
    [terminal.text('cli.aliases'), party.aliases],
    [terminal.text('cli.through'), party.units.map(({ name }) => name)],
  ];
  const said = facts.filter(([, lines]) => lines.length > 0);
  return [terminal.bold(party.name), ...factLines(terminal, said)].join('\n');
}

function numberText(terminal: Terminal, { asWritten, valid, proposals }: WrittenNumber): string {
  const written = asWritten.replaceAll('\n', '⏎');
  if (valid) return written;
  const wrong = `${written} (${terminal.text('cli.number-wrong')})`;
  if (proposals.length === 0) return wrong;
  return `${wrong}: ${terminal.text('cli.number-proposed', { numbers: proposals })}`;
}

/** Undefined where there are none. */
export function rolesTable(
  terminal: Terminal,
  party: Party,
  personName: (id: string) => string,
): string | undefined {
  const rows = party.partnerships.flatMap(({ name, operations, roles }): readonly Row[] => {
    const items = [
      ...operations.map((one) => [
        `${terminal.text('cli.runs')} ${one.name}`,
        sinceText(terminal, one.since),
        '',
      ]),
      ...roles.map((one) => [
        [
          one.acting ? `${one.role} (${terminal.text('cli.acting')})` : one.role,
          ...(one.bodyName === undefined ? [] : [one.bodyName]),
          ...(one.unitNames ?? []),
        ].join('\n'),
        `${sinceText(terminal, one.from)}${one.to ?? ''}`,
        one.person === undefined ? '' : personName(one.person),
      ]),
    ];
    return items.length === 0 ? [] : [{ heading: name }, ...items];
  });
  if (rows.length === 0) return undefined;
  const columns = [
    { head: terminal.text('cli.what'), least: 24 },
    { head: terminal.text('cli.period'), least: 26 },
    { head: terminal.text('cli.person'), least: 14 },
  ];
  return renderTable(terminal, columns, rows);
}

function sinceText(terminal: Terminal, { day, basis }: Schemas['Since']): string {
  const begins = dateText(terminal, { date: day, basis });
  return basis === 'recorded'
    ? `${begins} ${terminal.text('cli.day-recorded')} – `
    : `${begins} – `;
}

/** Under the agreement, and the annex that each is made in (S159). Undefined where there are none. */
export function promisesTable(terminal: Terminal, party: Party): string | undefined {
  const rows = party.partnerships
    .flatMap(({ agreements }) => agreements)
    .flatMap(({ title, agreement, instruments, commitments }): readonly Row[] => {
      const byInstrument = Map.groupBy(commitments, ({ instrument }) => instrument);
      return [...byInstrument].flatMap(([instrument, of]): readonly Row[] => {
        const annex = instruments.find((one) => one.instrument === instrument)?.title ?? '';
        const heading = instrument === agreement ? title : `${title} · ${annex}`;
        return [
          { heading },
          ...of.map(({ kind, text, unitNames = [], value }) => [
            coded(terminal, 'commitment', kind),
            unitNames.length === 0 ? text : `${text}\n${unitNames.join(', ')}`,
            value ? moneyText(terminal.language, value) : terminal.text('cli.not-valued'),
          ]),
        ];
      });
    });
  if (rows.length === 0) return undefined;
  const columns = [
    { head: terminal.text('cli.kind') },
    { head: terminal.text('cli.what'), least: 30 },
    { head: terminal.text('cli.amount'), align: 'right' as const },
  ];
  return renderTable(terminal, columns, rows);
}
