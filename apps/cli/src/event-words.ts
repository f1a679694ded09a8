/** An event in words: the few facts of its data that a person looks for. */
import { hasWording, moneyText } from '@liggaren/wording';
import { coded } from './phrases.js';
import type { Terminal } from './terminal.js';

type Data = Readonly<Record<string, unknown>>;

/** What the event says; ids are given the names that `titles` knows. */
export function eventWords(
  terminal: Terminal,
  data: Data,
  titles: ReadonlyMap<string, string>,
): string {
  const facts = [
    ...['owner', 'title', 'name', 'alias', 'asWritten', 'text'].map((field) => plain(data[field])),
    actingWords(data['acting'], titles),
    titleOf(data['predecessor'], titles),
    plain(data['role']),
    topicWords(terminal, data),
    typeof data['months'] === 'number'
      ? terminal.text('cli.months', { months: data['months'] })
      : '',
    moneyWords(terminal, data),
    plain(data['fiscalYear']),
    hasWording(`conclusion.${plain(data['basis'])}`)
      ? coded(terminal, 'conclusion', plain(data['basis']))
      : '',
    Array.isArray(data['tranches'])
      ? terminal.text('cli.tranches', { count: data['tranches'].length })
      : '',
    typeof data['event'] === 'string'
      ? `${terminal.text('cli.event')} ${data['event'].slice(0, 8)}`
      : '',
  ];
  return facts.filter((fact) => fact !== '').join(' · ');
}

function plain(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.replaceAll('\n', '⏎') : '';
}

function titleOf(id: unknown, titles: ReadonlyMap<string, string>): string {
  return typeof id === 'string' ? (titles.get(id) ?? id) : '';
}

/** `Stockholms stad (Socialnämnden)`, from ids. */
export function actingWords(value: unknown, titles: ReadonlyMap<string, string>): string {
  const { organisation, units = [] } = (value ?? {}) as {
    readonly organisation?: string;
    readonly units?: readonly string[];
  };
  if (organisation === undefined) return '';
  const within = units.map((unit) => titleOf(unit, titles)).join(', ');
  return `${titleOf(organisation, titles)}${within === '' ? '' : ` (${within})`}`;
}

function topicWords(terminal: Terminal, { topic, stated }: Data): string {
  if (typeof topic !== 'string') return '';
  const words = coded(terminal, 'topic', topic);
  return stated === false ? `${words}: ${terminal.text('cli.open-ended')}` : words;
}

/** The sum of a funding's lines, or the one amount. */
function moneyWords(terminal: Terminal, { currency, lines, amountMinor }: Data): string {
  if (typeof currency !== 'string') return '';
  const sum = Array.isArray(lines)
    ? (lines as readonly { readonly amountMinor: number }[]).reduce(
        (all, line) => all + line.amountMinor,
        0,
      )
    : amountMinor;
  return typeof sum === 'number'
    ? moneyText(terminal.language, { amountMinor: sum, currency })
    : '';
}
