/** `liggaren commitments`: what both sides promise, what it is worth, what came of it, and each side's part. */
import type { Schemas } from '@liggaren/api-client';
import { moneyText } from '@liggaren/wording';
import { type AskedAgreements, agreementsQuery } from '../asked-agreements.js';
import { printMoment } from '../moment-line.js';
import { actingText, coded } from '../phrases.js';
import { allRowsAt, onePage, type PageQuery, rowsOf } from '../questions.js';
import { withLedger } from '../session.js';
import { shortIds } from '../short-ids.js';
import { renderTable, type Row } from '../table.js';
import type { Terminal } from '../terminal.js';

export interface CommitmentsOptions extends AskedAgreements {
  readonly side?: 'public' | 'civil-society';
  readonly outcome?: string;
}

type Commitment = Schemas['Commitment'];
type CoFinancing = Schemas['CoFinancing'];

export function commitments({ side, outcome, ...options }: CommitmentsOptions) {
  return withLedger(options, async (session) => {
    const { client, terminal } = session;
    const asked = await agreementsQuery(session, options);
    const filter = {
      ...asked,
      ...(side === undefined ? {} : { side }),
      ...(outcome === undefined ? {} : { outcome }),
    };
    const ask = (query: PageQuery) =>
      client.GET('/v1/commitments', { params: { query: { ...query, ...filter } } });
    if (options.json) return terminal.out(JSON.stringify(await onePage(options, ask)));
    const answer = await rowsOf(options, ask);
    const parts = await allRowsAt(answer, (query) =>
      client.GET('/v1/commitments/co-financing', { params: { query } }),
    );
    terminal.out(commitmentsTable(terminal, answer.items, parts));
    printMoment(terminal, answer);
  });
}

/** By agreement, each with what its commitments come to. */
export function commitmentsTable(
  terminal: Terminal,
  items: readonly Commitment[],
  parts: readonly CoFinancing[],
): string {
  if (items.length === 0) return terminal.text('cli.none');
  const short = shortIds(items.map(({ commitment }) => commitment));
  const columns = [
    { head: terminal.text('cli.id') },
    { head: terminal.text('cli.promised-by'), least: 16 },
    { head: terminal.text('cli.promise'), least: 28 },
    { head: terminal.text('cli.worth'), least: 12 },
    { head: terminal.text('cli.outcome'), least: 16, items: true },
  ];
  const byAgreement = Map.groupBy(items, ({ agreement }) => agreement);
  const rows = [...byAgreement].flatMap(([agreement, of]): readonly Row[] => {
    const part = parts.find((one) => one.agreement === agreement);
    const share = part ? `  ·  ${shareText(terminal, part)}` : '';
    return [
      { heading: `${of[0]?.title ?? ''}${share}` },
      ...of.map((item) => [
        short(item.commitment),
        `${actingText(terminal, item.by)}\n${coded(terminal, 'side', item.side ?? '')}`,
        promiseText(terminal, item),
        worthText(terminal, item.value),
        outcomeText(terminal, item),
      ]),
    ];
  });
  return [renderTable(terminal, columns, rows), '', terminal.text('cli.not-valued-note')].join(
    '\n',
  );
}

function promiseText(terminal: Terminal, item: Commitment): string {
  const { kind, text, instrumentTitle, title, concluded, versions } = item;
  return [
    `${coded(terminal, 'commitment', kind)}: ${text}`,
    instrumentTitle === title ? '' : `(${instrumentTitle})`,
    concluded ? '' : terminal.text('cli.not-concluded'),
    versions.length > 1 ? terminal.text('cli.revised', { times: versions.length - 1 }) : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function worthText(terminal: Terminal, value: Schemas['Money'] | undefined): string {
  return value ? moneyText(terminal.language, value) : terminal.text('cli.not-valued');
}

function outcomeText(terminal: Terminal, { outcome, assessments, deviations }: Commitment): string {
  const last = assessments.at(-1);
  const by = [last?.assessor ?? '', last?.reportTitle ?? ''].filter((text) => text !== '');
  return [
    `${coded(terminal, 'outcome', outcome)}${by.length > 0 ? ` (${by.join(', ')})` : ''}`,
    ...deviations.map(({ text }) => terminal.text('cli.deviation', { text })),
  ].join('\n');
}

/** S106: a share is said only where everything is valued. */
export function shareText(terminal: Terminal, { civilSocietyShare }: CoFinancing): string {
  if ('percent' in civilSocietyShare) {
    const { percent } = civilSocietyShare;
    const written = terminal.language === 'sv' ? percent.replace('.', ',') : percent;
    return terminal.text('cli.civil-share', { percent: written });
  }
  return terminal.text('cli.civil-share-open', {
    why: coded(terminal, 'share-open', civilSocietyShare.open),
  });
}
