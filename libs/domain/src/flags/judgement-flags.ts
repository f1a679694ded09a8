/** Doubts about an agreement beside the guideline, and about what was promised: no programme, no challenge, not met, not kept. */
import type { Agreement } from '../agreement/agreement.js';
import { judgementsOn, programmeLinksOn, readingOf } from '../agreement/compliance.js';
import { type CompleteTopic, FUNDING_TOPICS, topicsOn } from '../agreement/completeness.js';
import { sideOf } from '../agreement/promises.js';
import { type Flag, flag } from './flag.js';

export function judgementFlags(agreement: Agreement): readonly Flag[] {
  return [
    ...programmeFlags(agreement),
    ...challengeFlags(agreement),
    ...criterionFlags(agreement),
    ...deviationFlags(agreement),
    ...targetGroupFlags(agreement),
    ...termFlags(agreement),
  ];
}

/** S40, S61, S70: the source was read for a programme, or judges that there is none; and none is linked. */
function programmeFlags(agreement: Agreement): readonly Flag[] {
  if (programmeLinksOn(agreement).length > 0) return [];
  const { reading, terms } = readingOf(agreement, 'programme-link');
  if (reading !== 'not-stated') return [];
  return [
    flag(
      'programme-not-linked',
      agreement.id,
      terms.map(({ event }) => event),
    ),
  ];
}

/** S40, S70. */
function challengeFlags(agreement: Agreement): readonly Flag[] {
  const { reading, terms } = readingOf(agreement, 'societal-challenge');
  if (reading !== 'not-stated') return [];
  return [
    flag(
      'challenge-not-formulated',
      agreement.id,
      terms.map(({ event }) => event),
    ),
  ];
}

/** S72: the judgement that stands, by each criterion. */
function criterionFlags(agreement: Agreement): readonly Flag[] {
  return judgementsOn(agreement).flatMap(({ criterion, outcome, standing }) => {
    if (outcome === 'met') return [];
    const rule = outcome === 'doubt' ? 'criterion-in-doubt' : 'criterion-not-met';
    const { text = '', legalBasis = '' } = standing.data;
    return [flag(rule, standing.id, [standing.event], { criterion, text, legalBasis })];
  });
}

/** S42: a promise was not kept as it was made, by either side. */
function deviationFlags(agreement: Agreement): readonly Flag[] {
  return agreement.commitments.flatMap((commitment) =>
    commitment.deviations.map((deviation) =>
      flag('commitment-deviated', deviation.id, [commitment.event, deviation.event], {
        side: sideOf(agreement, commitment.data.by) ?? '',
        text: deviation.data.text,
      }),
    ),
  );
}

/** S57: what one instrument says of its purpose words the target group in more ways than one. */
function targetGroupFlags(agreement: Agreement): readonly Flag[] {
  const byInstrument = Map.groupBy(
    agreement.purposes.filter(({ data }) => data.targetGroup !== undefined),
    ({ data }) => data.instrument ?? agreement.id,
  );
  return [...byInstrument].flatMap(([instrument, purposes]) => {
    const wordings = [...new Set(purposes.map(({ data }) => data.targetGroup ?? ''))];
    const events = purposes.map(({ event }) => event);
    return wordings.length > 1
      ? [flag('target-group-worded-two-ways', instrument, events, { wordings })]
      : [];
  });
}

/**
 * S167: what a complete agreement states, and the supplied papers were read for in vain. A programme and a challenge have rules of
 * their own, and so have the terms that money needs, where there is a funding (S103).
 */
function termFlags(agreement: Agreement): readonly Flag[] {
  const otherwise: readonly CompleteTopic[] = [
    'programme-link',
    'societal-challenge',
    ...(agreement.fundings.length > 0 ? FUNDING_TOPICS : []),
  ];
  return topicsOn(agreement)
    .filter(({ topic, reading }) => reading === 'not-stated' && !otherwise.includes(topic))
    .map(({ topic, facts }) =>
      flag(
        'term-not-stated',
        topic,
        facts.map(({ event }) => event),
        { topic },
      ),
    );
}
