/** Reports: asked for, handed in, returned or accepted, and what was spent by them. */
import { describe, expect, it } from '@jest/globals';
import { effective, fact, folded, given, type GivenFact, kr, stated } from '@liggaren/testing';
import { reportEvidence, reportStage, standingSpending } from './report.js';

const subject = {
  kind: 'financial',
  concerns: [{ agreement: 'iop', obligation: 'account-2025' }],
  period: { from: '2025-01-01', to: '2025-12-31' },
} as const;
const reversed = { ...subject, period: { from: '2025-12-31', to: '2025-01-01' } };
const requested = fact('ReportRequested', { ...subject, dueOn: '2026-03-31' });
const submitted = fact('ReportSubmitted', { submittedOn: stated('2026-03-15') });
const returned = fact('ReportReturned', { why: 'unsigned' });
const accepted = fact('ReportAccepted', {});
const spent = (is: object = {}) => ({
  agreement: 'iop',
  funding: 'funding',
  period: { from: '2025-01-01', to: '2025-12-31' },
  currency: 'SEK',
  lines: [{ code: 'personnel', amountMinor: kr(1_300_000) }],
  ...is,
});
const stage = (...facts: readonly GivenFact[]) => reportStage(folded('report', ...facts));

describe('A report', () => {
  it('is asked for, with the day it is due', () =>
    given().when('RequestReport', requested.data).then(requested));

  it('S18 may come without having been asked for, on the day it was handed in', () =>
    given()
      .when('FileReport', { ...subject, submittedOn: stated('2026-02-01'), document: 'doc' })
      .then(
        effective(
          '2026-02-01',
          fact('ReportSubmitted', { subject, submittedOn: stated('2026-02-01'), document: 'doc' }),
        ),
      ));

  it('is refused for a period in reverse, asked for or not', () => {
    given().when('RequestReport', reversed).thenRejected('period-reversed', '/period/to');
    given().when('FileReport', reversed).thenRejected('period-reversed', '/period/to');
  });

  it('is handed in, and again after it was returned', () => {
    const again = { submittedOn: stated('2026-04-10') };
    given(requested).when('SubmitReport', submitted.data).then(effective('2026-03-15', submitted));
    given(requested, submitted, returned)
      .when('SubmitReport', again)
      .then(effective('2026-04-10', fact('ReportSubmitted', again)));
  });

  it('is not handed in twice, nor once it is accepted', () => {
    for (const facts of [
      [requested, submitted],
      [requested, submitted, accepted],
    ])
      given(...facts)
        .when('SubmitReport', submitted.data)
        .thenRejected('report-not-expected');
  });

  it('is returned with the reason, or accepted', () => {
    given(requested, submitted).when('ReturnReport', { why: 'unsigned' }).then(returned);
    given(requested, submitted).when('AcceptReport', {}).then(accepted);
  });

  it.each([
    ['before it is handed in', [requested]],
    ['once returned', [requested, submitted, returned]],
    ['once accepted', [requested, submitted, accepted]],
  ])('is neither returned nor accepted %s', (_when, facts) => {
    given(...facts)
      .when('ReturnReport', { why: 'x' })
      .thenRejected('report-not-submitted');
    given(...facts)
      .when('AcceptReport', {})
      .thenRejected('report-not-submitted');
  });

  it('stands where the last of these has left it', () => {
    expect(stage(requested)).toBe('requested');
    expect(stage(requested, submitted)).toBe('submitted');
    expect(stage(fact('ReportSubmitted', { subject }))).toBe('submitted');
    expect(stage(requested, submitted, returned)).toBe('returned');
    expect(stage(requested, submitted, returned, submitted)).toBe('submitted');
    expect(stage(requested, submitted, returned, submitted, accepted)).toBe('accepted');
  });
});

describe('What a release is shown of a report', () => {
  const shown = (...facts: readonly GivenFact[]) =>
    reportEvidence(folded('report', ...facts), 'account');

  it('is what it answers, and from which day it is accepted', () =>
    expect(shown(requested, submitted, effective('2026-04-20', accepted))).toEqual({
      kind: 'report',
      report: 'account',
      answers: subject.concerns,
      acceptedOn: '2026-04-20',
      events: ['event-1', 'event-2'],
    }));

  it('is no acceptance while it is returned or handed in anew', () => {
    for (const facts of [
      [requested, submitted, returned],
      [requested, submitted, returned, submitted],
      [fact('ReportSubmitted', { subject })],
    ])
      expect(shown(...facts)).not.toHaveProperty('acceptedOn');
    expect(shown(fact('ReportSubmitted', { subject })).answers).toEqual(subject.concerns);
  });
});

describe('Reporting what was spent', () => {
  it('is by line, in a period, under an agreement that the report concerns', () => {
    given(requested).when('ReportSpending', spent()).then(fact('SpendingReported', spent()));
    given(requested)
      .when('ReportSpending', spent({ agreement: 'other' }))
      .thenRejected('report-concerns-another', '/agreement');
  });

  it('is refused with a line twice, and for a period in reverse', () => {
    const [line] = spent().lines;
    given(requested)
      .when('ReportSpending', spent({ lines: [line, line] }))
      .thenRejected('duplicate-funding-line', '/lines');
    given(requested)
      .when('ReportSpending', spent({ period: reversed.period }))
      .thenRejected('period-reversed', '/period/to');
  });

  it('stands in for what was said before of the same funding and period, and of no other', () => {
    const half = { period: { from: '2025-01-01', to: '2025-06-30' } };
    const corrected = spent({ lines: [{ code: 'personnel', amountMinor: kr(1_290_000) }] });
    const report = folded(
      'report',
      requested,
      ...[spent(), spent(half), spent({ funding: 'other' }), corrected].map((data) =>
        fact('SpendingReported', data),
      ),
    );
    expect(standingSpending(report).map(({ data }) => data)).toEqual([
      corrected,
      spent(half),
      spent({ funding: 'other' }),
    ]);
  });
});
