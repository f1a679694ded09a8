/** Report texts: written at a moment, and issued, so that exactly the bytes that were seen can be shown again. */
import type { CommandOutcome, CommandRequest } from '@liggaren/command-handling';
import { type DocumentFolder, sha256Of } from '@liggaren/document-folder';
import type { Language } from '@liggaren/wording';
import type { ReportFormat } from '@liggaren/domain';
import {
  getReportMaterial,
  MATERIAL_VIEWS,
  type MaterialAsked,
  type Moment,
} from '@liggaren/read-models';
import { type TextKind, writeReport } from '@liggaren/report-texts';
import type { LedgerRuntime } from './ledger-runtime.js';
import { Problem } from './problem.js';

export interface TextAsked extends MaterialAsked {
  readonly kind: TextKind;
  readonly format: ReportFormat;
  readonly language: Language;
}

export interface WrittenText {
  readonly kind: TextKind;
  readonly title: string;
  readonly format: ReportFormat;
  readonly language: Language;
  readonly sha256: string;
  readonly bytes: number;
  /** The views by which what it is made from was found, with the versions of their projections. */
  readonly views: readonly { readonly view: string; readonly version: number }[];
  readonly text: string;
}

/** Undefined where nothing of what was asked for was known then. Throws `Problem` for a report of another kind. */
export async function writeText(
  { events, views }: Pick<LedgerRuntime, 'events' | 'views'>,
  moment: Moment,
  { kind, format, language, ...asked }: TextAsked,
): Promise<WrittenText | undefined> {
  const material = await getReportMaterial({ events, views }, moment, asked);
  if (!material) return undefined;
  const recorded = material.report?.state.kind;
  if (recorded !== undefined && recorded !== kind)
    throw new Problem(422, 'other-report-kind', 'problem.other-report-kind', { recorded, kind });
  const written = writeReport(kind, material, language);
  const text = format === 'html' ? written.html : written.markdown;
  const bytes = Buffer.from(text);
  return {
    ...{ kind, title: written.title, format, language },
    sha256: sha256Of(bytes),
    bytes: bytes.length,
    views: MATERIAL_VIEWS.map(({ name, version }) => ({ view: name, version })),
    text,
  };
}

/**
 * The bytes first, then the event: an end between the two leaves a file that no event names, which harms nothing.
 * Throws the system's errors when the bytes cannot be kept, and nothing is recorded then.
 */
export async function issueText(
  { handle }: Pick<LedgerRuntime, 'handle'>,
  documents: DocumentFolder,
  moment: Moment,
  text: WrittenText,
  request: Pick<CommandRequest, 'actor' | 'client' | 'key' | 'correlationId'> & {
    readonly report: string;
  },
): Promise<CommandOutcome> {
  const { report, ...given } = request;
  await documents.keep(Buffer.from(text.text));
  const { sha256, bytes, format, language, views } = text;
  return handle({
    ...given,
    type: 'IssueReport',
    category: 'report',
    id: report,
    body: {
      ...{ sha256, bytes, format, language, views },
      validOn: moment.validOn,
      knownAtEvent: moment.knownAt.eventId,
    },
  });
}
