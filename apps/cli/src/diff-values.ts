/** The value of a field in words; one element of a list at a time. */
import type { Schemas } from '@liggaren/api-client';
import { moneyText } from '@liggaren/wording';
import { optionText } from './commands/agreements.js';
import { gateTexts } from './commands/schedule.js';
import { type Acting, actingText, coded, dateText, type DateFact } from './phrases.js';
import type { Terminal } from './terminal.js';

type Agreement = Schemas['Agreement'];
type Words = (terminal: Terminal, value: never) => string;

/** By the field's name in its row. A value that fits none is shown as the API says it. */
const IN_WORDS: Readonly<Record<string, Words>> = {
  status: (terminal, value: string) => coded(terminal, 'status', value),
  notes: (terminal, value: string) => coded(terminal, 'note', value),
  stage: (terminal, value: string) => coded(terminal, 'stage', value),
  parties: (terminal, value: Acting) => actingText(terminal, value),
  payer: (terminal, value: Acting) => actingText(terminal, value),
  payee: (terminal, value: Acting) => actingText(terminal, value),
  options: (terminal, value: Agreement['options'][number]) =>
    [
      optionText(terminal, value),
      ...(value.endIfUsed === undefined
        ? []
        : [terminal.text('entry.leads-to', { day: value.endIfUsed })]),
    ].join(', '),
  instruments: (terminal, value: Agreement['instruments'][number]) => {
    const { title, status, signatureLines: lines } = value;
    const signed = lines.filter(({ signature }) => signature !== undefined).length;
    const signatures = terminal.text('cli.signatures', { signed, lines: lines.length });
    const said = `${title}: ${coded(terminal, 'status', status)}`;
    return lines.length > 0 ? `${said}, ${signatures}` : said;
  },
  terms: (terminal, { topic, stated, text }: Agreement['terms'][number]) =>
    `${coded(terminal, 'topic', topic)}: ${stated ? (text ?? '') : terminal.text('cli.open-ended')}`,
  commitments: (_terminal, { text }: Agreement['commitments'][number]) => text,
  obligations: (_terminal, { code, dueOn }: Agreement['obligations'][number]) =>
    [code, ...(dueOn === undefined ? [] : [dueOn])].join(', '),
  fundings: (terminal, { total }: Agreement['fundings'][number]) =>
    moneyText(terminal.language, total),
  lines: (terminal, { code, amount }: Schemas['Tranche']['lines'][number]) =>
    `${code}: ${moneyText(terminal.language, amount)}`,
  gates: (terminal, value: Schemas['Tranche']['gates'][number]) =>
    gateTexts(terminal, [value]).join(),
  notice: (_terminal, { lastDay }: NonNullable<Agreement['notice']>) => lastDay.date,
  since: (terminal, { day, basis }: Schemas['Since']) => dateText(terminal, { date: day, basis }),
  length: (terminal, { months, extraDays }: NonNullable<Agreement['length']>) =>
    `${terminal.text('cli.months', { months })}${extraDays > 0 ? ` + ${extraDays}` : ''}`,
  chain: (terminal, { title, gapDays }: NonNullable<Agreement['chain']>) =>
    gapDays === undefined || gapDays === 0
      ? terminal.text('cli.after', { title })
      : terminal.text('cli.gap', { days: gapDays, title }),
  period: (_terminal, { from, to }: { readonly from: string; readonly to: string }) =>
    `${from} – ${to}`,
  attests: (_terminal, { kind, stands }: Schemas['Tranche']['attests'][number]) =>
    stands ? kind : `(${kind})`,
};

export function valueText(terminal: Terminal, field: string, value: unknown): string {
  if (value === undefined) return '–';
  if (typeof value === 'boolean') return terminal.text(value ? 'diff.yes' : 'diff.no');
  const words = IN_WORDS[field] as ((terminal: Terminal, of: unknown) => string) | undefined;
  if (words) return words(terminal, value);
  if (isMoney(value)) return moneyText(terminal.language, value);
  if (isDateFact(value)) return dateText(terminal, value);
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : JSON.stringify(value);
}

function isMoney(value: unknown): value is Schemas['Money'] {
  return typeof value === 'object' && value !== null && 'amountMinor' in value;
}

function isDateFact(value: unknown): value is DateFact {
  return typeof value === 'object' && value !== null && 'date' in value && 'basis' in value;
}
