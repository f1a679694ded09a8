/** `liggaren report KIND`: a report's text from what is recorded; with `--issue`, kept by its hash and recorded. */
import type { ApiClient, Schemas } from '@liggaren/api-client';
import { EXIT } from '../exit-codes.js';
import { answered, failure } from '../failure.js';
import { momentQuery, onePage, type PageQuery, type ViewOptions } from '../questions.js';
import { agreementsNamed, idNamed, namedIn } from '../registry.js';
import { type Session, withLedger } from '../session.js';
import { partyNamed } from './agreements.js';
import { reportNamed } from '../report-named.js';

export type TextKind = 'follow-up' | 'final' | 'activity';

export interface ReportOptions extends ViewOptions {
  readonly report?: string;
  readonly agreement?: string;
  readonly partnership?: string;
  readonly party?: string;
  readonly period?: string;
  readonly format: 'markdown' | 'html';
  readonly issue?: boolean;
  readonly as: string;
}

/** Of what is asked for on stdout; what was kept of it is said on stderr. */
export function report(kind: TextKind, options: ReportOptions) {
  return withLedger(options, async (session) => {
    const { client, terminal } = session;
    const { format, issue } = options;
    const language = options.lang === 'en' ? 'en' : 'sv';
    const filters = await filtersOf(session, options);
    const ask = (query: PageQuery) =>
      client.GET('/v1/report-texts/{kind}', {
        params: { path: { kind }, query: { ...query, ...filters, format, language } },
      });
    if (options.json && !issue) return terminal.out(JSON.stringify(await onePage(options, ask)));
    const answer = await answered(ask(momentQuery(options)));
    const [text] = answer.items as [Schemas['ReportText']];
    if (!issue) return terminal.out(text.text.replace(/\n$/, ''));
    if (filters.report === undefined)
      throw failure(EXIT.usage, 'usage', terminal.text('cli.issue-needs-report'));
    const { validOn, knownAt } = answer;
    const issued = await answered(
      client.POST('/v1/issued-texts', {
        params: {
          header: {
            'Liggaren-Actor': options.as,
            // The same text of the same report is issued once, however often it is asked for.
            'Idempotency-Key': `issue-${filters.report}-${text.sha256}`,
          },
        },
        body: {
          ...{ report: filters.report, kind, format, language },
          ...{ validOn, knownAtEvent: knownAt.eventId },
        },
      }),
    );
    if (options.json) return terminal.out(JSON.stringify(issued));
    terminal.out(text.text.replace(/\n$/, ''));
    const code = issued.repeated ? 'cli.issued-before' : 'cli.issued';
    terminal.err(terminal.text(code, { sha256: issued.sha256, bytes: issued.bytes }));
  });
}

async function filtersOf({ client, terminal }: Session, options: ReportOptions) {
  const { report: wanted, agreement, partnership, party, period, ...asked } = options;
  return {
    ...(wanted === undefined ? {} : { report: await reportNamed(client, terminal, asked, wanted) }),
    ...(agreement === undefined ? {} : { agreement: await agreementId(agreement) }),
    ...(partnership === undefined
      ? {}
      : {
          partnership: await idNamed(terminal, partnership, () =>
            namedIn(client, asked, ['partnerships']),
          ),
        }),
    ...(party === undefined ? {} : { party: await partyNamed(client, terminal, asked, party) }),
    ...(period === undefined ? {} : { period }),
  };

  function agreementId(text: string): Promise<string> {
    return idNamed(terminal, text, () => agreementsNamed(client, asked));
  }
}

/** The exact bytes of an issued text, by its hash or by its report (the last issued of it). */
export function showReport(wanted: string, options: ViewOptions) {
  return withLedger(options, async ({ client, terminal }) => {
    const sha256 = await hashNamed(client, terminal, wanted, options);
    const asked = client.GET('/v1/issued-texts/{sha256}', {
      params: { path: { sha256 } },
      parseAs: 'text',
    });
    terminal.out((await answered(asked)).replace(/\n$/, ''));
  });
}

async function hashNamed(
  client: ApiClient,
  terminal: Session['terminal'],
  wanted: string,
  options: ViewOptions,
): Promise<string> {
  if (/^[0-9a-f]{64}$/.test(wanted)) return wanted;
  const query = { ...momentQuery(options), limit: 1_000 };
  const { items } = await answered(client.GET('/v1/reports', { params: { query } }));
  const hashes = items.flatMap(({ issued }) => issued.map(({ sha256 }) => sha256));
  const begun = /^[0-9a-f]{8,}$/.test(wanted)
    ? [...new Set(hashes.filter((sha256) => sha256.startsWith(wanted)))]
    : [];
  if (begun.length === 1) return begun[0] as string;
  const id = await reportNamed(client, terminal, options, wanted);
  const last = items.find((one) => one.report === id)?.issued.at(-1);
  if (!last) throw failure(EXIT.notFound, 'not-found', terminal.text('cli.nothing-issued', { id }));
  return last.sha256;
}
