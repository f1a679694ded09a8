/** What the views of how agreements are kept say of a cell, in lines for people. */
import type { Schemas } from '@liggaren/api-client';
import { moneyText } from '@liggaren/wording';
import { actingWords } from './event-words.js';
import type { Fact } from './explanation-lines.js';
import { coded, dateText } from './phrases.js';
import type { Terminal } from './terminal.js';

type Says = Schemas['Explanation']['says'];
type Titles = ReadonlyMap<string, string>;
type Compliance = Schemas['Compliance'];

export function complianceFacts(terminal: Terminal, says: Says): readonly Fact[] {
  const it = says as unknown as Compliance;
  const { programme, challenge, financing } = it;
  return [
    [terminal.text('cli.agreement'), [it.title]],
    [terminal.text('cli.entered'), [enteredText(terminal, it.entered)]],
    ...it.guidelines.map((by): Fact => {
      const version = by.version ?? coded(terminal, 'undecided', by.undecided ?? '');
      return [
        terminal.text('cli.judged-by'),
        [
          `${by.name}: ${version}`,
          ...by.criteria.flatMap(({ criterion, state, text, judgement }) => [
            `${criterion} ${coded(terminal, 'criterion', state)}${text === undefined ? '' : `: ${text}`}`,
            ...(judgement ? judgementLines(terminal, judgement) : []),
          ]),
        ],
      ];
    }),
    [
      terminal.text('cli.outside-checks'),
      it.outside.flatMap((one) => [
        `${coded(terminal, 'check', one.criterion)}: ${coded(terminal, 'criterion', one.outcome)}`,
        ...judgementLines(terminal, one),
      ]),
    ],
    [
      terminal.text('cli.programme'),
      [
        coded(terminal, 'criterion', programme.reading),
        ...programme.links.map(
          (link) => `  ${link.programme} (${coded(terminal, 'covers', link.covers)})`,
        ),
      ],
    ],
    [terminal.text('cli.challenge'), [readText(terminal, challenge.reading, challenge.text)]],
    [
      terminal.text('cli.both-finance'),
      [
        coded(terminal, 'criterion', financing.shown ? 'shown' : financing.reading),
        ...financing.terms.flatMap(({ text }) => (text === undefined ? [] : [`  "${text}"`])),
      ],
    ],
  ];
}

/** A judgement's own words, whose it is, and those before it. */
function judgementLines(
  terminal: Terminal,
  { text, asserted, assessor, reportTitle, before }: Schemas['Judgement'],
): readonly string[] {
  const by = [asserted ? terminal.text('cli.asserted') : '', assessor ?? '', reportTitle ?? '']
    .filter((part) => part !== '')
    .join(', ');
  return [
    ...(text === undefined ? [] : [`  "${text}"`]),
    ...(by === '' ? [] : [`  (${by})`]),
    ...before.map(({ outcome, since }) => {
      const was = coded(terminal, 'criterion', outcome);
      return `  ${terminal.text('cli.earlier-judgement', { day: since.day, outcome: was })}`;
    }),
  ];
}

function enteredText(terminal: Terminal, entered: Compliance['entered']): string {
  if ('undecided' in entered) return coded(terminal, 'undecided', entered.undecided);
  const { from, to, basis } = entered;
  return from === to
    ? dateText(terminal, { date: from, basis })
    : terminal.text('cli.entered-between', { from, to });
}

function readText(terminal: Terminal, reading: string, text: string | undefined): string {
  return `${coded(terminal, 'criterion', reading)}${text === undefined ? '' : `: "${text}"`}`;
}

export function commitmentFacts(terminal: Terminal, says: Says, titles: Titles): readonly Fact[] {
  if (!('commitment' in says)) return coFinancingFacts(terminal, says);
  const it = says as unknown as Schemas['Commitment'];
  const worth = (value: Schemas['Money'] | undefined) =>
    value ? moneyText(terminal.language, value) : terminal.text('cli.not-valued');
  return [
    [terminal.text('cli.agreement'), [it.title]],
    [terminal.text('cli.promised-by'), [actingWords(it.by, titles)]],
    [terminal.text('cli.promise'), [`${coded(terminal, 'commitment', it.kind)}: ${it.text}`]],
    [terminal.text('cli.worth'), [worth(it.value)]],
    [
      terminal.text('cli.versions'),
      it.versions.length > 1
        ? it.versions.map(({ since, text, value }) => `${since.day}  ${text} (${worth(value)})`)
        : [],
    ],
    [
      terminal.text('cli.outcome'),
      [
        coded(terminal, 'outcome', it.outcome),
        ...it.assessments.map(
          ({ since, outcome, text = '', assessor }) =>
            `  ${since.day}  ${coded(terminal, 'outcome', outcome)}${assessor === undefined ? '' : ` (${assessor})`} ${text}`,
        ),
      ],
    ],
    [terminal.text('cli.deviations'), it.deviations.map(({ text }) => text)],
  ];
}

function coFinancingFacts(terminal: Terminal, says: Says): readonly Fact[] {
  const it = says as unknown as Schemas['CoFinancing'];
  const part = ({ valued, notValued }: Schemas['CoFinancing']['public']) => [
    ...valued.map((money) => moneyText(terminal.language, money)),
    ...(notValued > 0 ? [`${notValued} ${terminal.text('cli.not-valued')}`] : []),
  ];
  const { civilSocietyShare: share } = it;
  const said =
    'percent' in share
      ? terminal.text('cli.civil-share', { percent: share.percent })
      : terminal.text('cli.civil-share-open', { why: coded(terminal, 'share-open', share.open) });
  return [
    [terminal.text('cli.agreement'), [it.title]],
    [coded(terminal, 'side', 'public'), part(it.public)],
    [coded(terminal, 'side', 'civil-society'), part(it.civilSociety)],
    [terminal.text('cli.outcome'), [said]],
  ];
}
