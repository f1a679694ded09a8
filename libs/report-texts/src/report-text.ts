/** Writes a report's text from what is recorded: the document's headings, and a footnote for every fact in it. */
import type { ReportMaterial } from '@liggaren/domain';
import { type Language, wording } from '@liggaren/wording';
import { activityReport, activityReportTitle, withPeriodOfNumbers } from './activity-report.js';
import { finalReport, finalReportTitle } from './final-report.js';
import { followUp, followUpTitle } from './follow-up.js';
import { eventText } from './footnotes.js';
import { asHtml } from './html.js';
import { asMarkdown } from './markdown.js';
import { Teller } from './teller.js';
import type { Block } from './text.js';

/** The yearly account is figures on a form of its own: there is no text of it. */
export const TEXT_KINDS = ['follow-up', 'final', 'activity'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

export interface ReportText {
  readonly title: string;
  readonly markdown: string;
  readonly html: string;
}

const KINDS: Readonly<
  Record<
    TextKind,
    { title: (teller: Teller) => string; blocks: (teller: Teller) => readonly Block[] }
  >
> = {
  'follow-up': { title: followUpTitle, blocks: followUp },
  final: { title: finalReportTitle, blocks: finalReport },
  activity: { title: activityReportTitle, blocks: activityReport },
};

/** The same material gives the same bytes. */
export function writeReport(
  kind: TextKind,
  material: ReportMaterial,
  language: Language,
): ReportText {
  const about = kind === 'activity' ? withPeriodOfNumbers(material) : material;
  const teller = new Teller(about, language);
  const { validOn, knownAt } = material;
  const title = KINDS[kind].title(teller);
  const markdown = asMarkdown({
    title,
    blocks: KINDS[kind].blocks(teller),
    sourceHead: teller.t('text.source'),
    moment: teller.t('text.moment', { validOn, ...knownAt }),
    eventText: (id) => eventText(material, language, id),
  });
  const notes = wording(language, 'text.footnotes');
  const back = wording(language, 'text.back', { number: '$1' });
  return { title, markdown, html: asHtml({ language, title, markdown, notes, back }) };
}
