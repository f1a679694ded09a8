/** Random commands on what an agreement is for, and on how it is judged. */
import { COMMITMENT_OUTCOMES, CRITERION_OUTCOMES } from '@liggaren/domain';
import type { OnAgreement } from './random-agreements.js';
import { idsOf } from './random-choices.js';

export const JUDGEMENTS: readonly OnAgreement[] = [
  (by) => ({
    type: 'StatePurpose',
    data: { text: by.name(), ...by.opt('targetGroup', () => by.name()) },
  }),
  (by) => ({ type: 'SetGoal', data: { text: by.name() } }),
  (by) => ({
    type: 'LinkProgramme',
    data: {
      programme: by.name(),
      ...by.opt('from', () => by.date()),
      ...by.opt('to', () => by.date()),
    },
  }),
  (by, _agreement, world) => {
    const guidelines = world.idsOf('guideline');
    return {
      type: 'AssessCriterion',
      data: {
        ...(guidelines.length > 0 && by.chance(2) ? { guideline: by.one(guidelines) } : {}),
        criterion: by.one(['K1', 'K3', 'budget-followed']),
        outcome: by.one(CRITERION_OUTCOMES),
        ...by.opt('asserted', () => true),
      },
    };
  },
  ...Array<OnAgreement>(3).fill((by, agreement) => ({
    type: 'AssessCommitment',
    data: {
      commitment: by.one(idsOf(agreement.commitments)),
      outcome: by.one(COMMITMENT_OUTCOMES),
    },
  })),
  ...Array<OnAgreement>(3).fill((by, agreement) => ({
    type: 'RecordCommitmentDeviation',
    data: { commitment: by.one(idsOf(agreement.commitments)), text: by.name() },
  })),
  (by) => ({
    type: 'RecordFinding',
    data: { kind: 'risk', severity: by.one(['minor', 'major']), text: by.name() },
  }),
  (by, agreement) => {
    const { findings = [] } = agreement as typeof agreement & {
      readonly findings?: readonly { readonly id: string }[];
    };
    return { type: 'ResolveFinding', data: { finding: by.one(idsOf(findings)), how: 'dialogue' } };
  },
];
