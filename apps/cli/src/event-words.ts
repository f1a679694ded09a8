/** An event in words: the few facts of its data that a person looks for. */
import { hasWording, moneyText } from '@liggaren/wording';
import { coded, type DateFact, dateText } from './phrases.js';
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
    trancheWords(terminal, data['tranche']),
    hasWording(`attest.${plain(data['kind'] ?? data['attest'])}`)
      ? coded(terminal, 'attest', plain(data['kind'] ?? data['attest']))
      : '',
    ...['person', 'number', 'method', 'reference', 'why', 'ground', 'note'].map((field) =>
      plain(data[field]),
    ),
    daysWords(terminal, data),
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

/** From and to, or the one of them that is there; a notice's and a termination's last day. */
function daysWords(terminal: Terminal, { start, end, lastDay }: Data): string {
  const last = end ?? lastDay;
  if (start === undefined && last === undefined) return '';
  const day = (fact: unknown) => (fact === undefined ? '' : dateText(terminal, fact as DateFact));
  return `${day(start)} – ${day(last)}`.trim();
}

/** `tranche 9fb8bc8c/2`, as the payment schedule names it. */
function trancheWords(terminal: Terminal, tranche: unknown): string {
  const [, funding, number] = /^([0-9a-f]{8})[0-9a-f-]*\/(\d+)$/.exec(plain(tranche)) ?? [];
  if (funding === undefined) return '';
  return `${terminal.text('cli.tranche').toLocaleLowerCase()} ${funding}/${number}`;
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
