/** A report beside the agreements it concerns, with what is known of each from any stream. */
import { daysOutside, type ReportBeside, type ReportedAgreement } from '@liggaren/domain';
import type { Grounds } from './grounds.query.js';
import type { PartnershipGround, ReportGround } from './grounds.js';
import type { RegisteredAgreement } from './registered-agreements.js';

/** Undefined while the report is only asked for: there is nothing to doubt yet. */
export function reportBeside(
  report: string,
  { kind, concerns, handedIn, spending }: ReportGround,
  grounds: Grounds,
  agreements: readonly RegisteredAgreement[],
): ReportBeside | undefined {
  if (!handedIn) return undefined;
  const { on: filed, dated, document, ...seen } = handedIn;
  const paper = document === undefined ? undefined : grounds.documents.get(document);
  const about = new Set(concerns.map(({ agreement }) => agreement));
  return {
    ...seen,
    report,
    kind,
    title: paper?.title ?? kind,
    onPaper: paper !== undefined,
    dated: dated || (paper?.dated ?? false),
    filed,
    concerns: agreements
      .filter(({ agreement }) => about.has(agreement))
      .map((agreement) => reported(agreement, { document, spending, grounds })),
  };
}

function reported(
  agreement: RegisteredAgreement,
  of: {
    readonly document: string | undefined;
    readonly spending: readonly string[];
    readonly grounds: Grounds;
  },
): ReportedAgreement {
  const { agreement: id, title, number, lastDay, fundings, parties, because } = agreement;
  const { document, spending, grounds } = of;
  return {
    agreement: id,
    title,
    ...(number === undefined ? {} : { number }),
    ...(lastDay === undefined ? {} : { lastDay }),
    events: because.period,
    // Nothing is paid but of a funding.
    hasMoney: fundings.length > 0 || spending.includes(id),
    hasNumbers: hasNumbers(agreement, grounds.partnerships.get(agreement.partnership)),
    withoutNumber: parties
      .filter(({ kind }) => kind === 'civil-society')
      .flatMap(({ organisation }) => (organisation === undefined ? [] : [organisation]))
      .filter((organisation) => !isNumberedIn(document, organisation, grounds))
      .map((organisation) => grounds.nameOf(organisation)),
  };
}

/** A number counts where its source names the agreement, or no agreement and some days that this one was in force. */
function hasNumbers(
  { agreement, inForce }: RegisteredAgreement,
  partnership: PartnershipGround | undefined,
): boolean {
  return (partnership?.numbers ?? []).some(({ agreements, days }) => {
    if (agreements.length > 0) return agreements.includes(agreement);
    if (!days) return true;
    const [outside] = daysOutside(days, inForce);
    return outside?.from !== days.from || outside.to !== days.to;
  });
}

function isNumberedIn(
  document: string | undefined,
  organisation: string,
  { organisations }: Grounds,
): boolean {
  const { numbers = [] } = organisations.get(organisation) ?? {};
  return numbers.some(({ source }) => source?.document === document);
}
