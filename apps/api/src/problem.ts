/** Problem details (RFC 9457): every error the API answers, with a stable code and text in two languages. */
import type { CommandOutcome, ImportFault } from '@liggaren/command-handling';
import type { FieldProblem } from '@liggaren/commands';
import { type Gate, type RejectionCode, UnknownEvent } from '@liggaren/domain';
import { OutcomeUnknown, StoreUnavailable } from '@liggaren/event-store-port';
import { ViewStoreUnavailable } from '@liggaren/view-store-port';
import { BadCursor } from '@liggaren/read-models';
import {
  hasWording,
  type Language,
  wording,
  type WordingCode,
  type WordingDetails,
} from '@liggaren/wording';
import type { MomentProblem } from './moment.js';
import { problemOfKeeping } from './problem-of-keeping.js';
import { problemOfPersons } from './problem-of-persons.js';

/** One thing that is wrong in a body or a question. */
export interface ProblemItem {
  /** JSON pointer into the body, or the name of a query parameter or header. */
  readonly field: string;
  readonly code: string;
  readonly detail: string;
  /** Of an import: the file and the line in it. */
  readonly file?: string;
  readonly line?: number;
}

/** Thrown by a controller; the filter answers it as `application/problem+json`. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    /** The stable code: the last part of the problem's `type`. */
    readonly code: string,
    readonly wordingCode: WordingCode,
    readonly details: WordingDetails = {},
    readonly items: readonly (Omit<ProblemItem, 'detail'> & { readonly text: WordingText })[] = [],
    readonly retryAfterSeconds?: number,
  ) {
    super(wording('en', wordingCode, details));
    this.name = 'Problem';
  }

  body(language: Language, instance: string) {
    return {
      type: `urn:liggaren:problem:${this.code}`,
      title: wording(language, this.wordingCode, this.details),
      status: this.status,
      code: this.code,
      instance,
      ...(Object.keys(this.details).length > 0 ? { details: this.details } : {}),
      errors: this.items.map(({ text, ...item }): ProblemItem => ({
        ...item,
        detail: text(language),
      })),
    };
  }
}

type WordingText = (language: Language) => string;

/** A problem of the request itself, at one field; `at` says of the field what the title does not. */
export function problemAt(
  status: number,
  code: string,
  field: string,
  wordingCode: WordingCode,
  details: WordingDetails = {},
  at = wordingCode,
): Problem {
  const text: WordingText = (language) => wording(language, at, details);
  return new Problem(status, code, wordingCode, details, [{ field, code, text }]);
}

/** Rejections that another writer's success explains; every other one is about the command's content. */
const CONFLICTS: readonly RejectionCode[] = [
  'ledger-already-open',
  'duplicate-number',
  'duplicate-alias',
  'duplicate-party',
  'party-already-named',
  'party-left',
  'already-signed',
  'already-concluded',
  'succession-already-recorded',
  'plan-already-adopted',
  'already-voided',
  'others-rest-on-it',
  'option-waived',
  'option-exercised',
  'already-terminated',
  'notice-withdrawn',
  'duplicate-obligation',
  'already-withdrawn',
  'duplicate-account',
  'account-closed',
  'already-verified',
  'already-revoked',
  'tranche-cancelled',
  'already-withheld',
  'not-withheld',
  'already-released',
  'gate-closed',
  'content-changed',
  'already-attested',
  'already-reserved',
  'not-reserved',
  'already-instructed',
  'already-paid',
  'already-recorded',
  'nothing-to-pay',
  'report-not-expected',
  'report-not-submitted',
];

/** The one table from what became of a command to HTTP. */
export function problemOf(outcome: Exclude<CommandOutcome, { outcome: 'accepted' }>): Problem {
  switch (outcome.outcome) {
    case 'invalid':
      return invalidCommand(outcome.problems);
    case 'rejected': {
      const { code, field = '', details, gates } = outcome.rejection;
      const status = CONFLICTS.includes(code) ? 409 : 422;
      if (!gates) return problemAt(status, code, field, `rejection.${code}`, details);
      const items = gates.map((gate) => ({ field, code: gate.code, text: textOfGate(gate) }));
      return new Problem(status, code, `rejection.${code}`, details, items);
    }
    case 'not-found':
      return new Problem(404, 'not-found', 'problem.not-found', { what: outcome.stream });
    case 'no-ledger':
      return new Problem(409, 'no-ledger', 'problem.no-ledger');
    case 'conflict': {
      const { expected, actual } = outcome;
      return new Problem(412, 'revision-conflict', 'problem.revision-conflict', {
        expected,
        actual,
      });
    }
    case 'key-reused':
      return new Problem(422, 'key-reused', 'problem.key-reused');
    case 'too-large': {
      const { bytes, limit } = outcome;
      return new Problem(413, 'event-too-large', 'problem.event-too-large', { bytes, limit });
    }
    default:
      return outcome satisfies never;
  }
}

export function invalidCommand(problems: readonly FieldProblem[]): Problem {
  const items = problems.map(({ field, rule, expected }) => ({
    field,
    code: rule,
    text: textOfRule(rule, expected),
  }));
  return new Problem(400, 'invalid-command', 'problem.invalid-command', {}, items);
}

export function problemOfImport(faults: readonly ImportFault[], rejected: boolean): Problem {
  const items = faults.map(({ file, line, field, code, expected, details }) => ({
    file,
    line,
    field,
    code,
    text: textOfFault(code, expected, details),
  }));
  const code = rejected ? 'import-rejected' : 'import-invalid';
  const status = rejected ? 422 : 400;
  return new Problem(status, code, 'problem.import-refused', { count: faults.length }, items);
}

/** A question that is not well-formed: at which parameter, and the code of what was expected, or a text. */
export function invalidQuery(
  field: string,
  expected: string,
  details: WordingDetails = {},
): Problem {
  const text: WordingText = (language) =>
    hasWording(expected) ? wording(language, expected, details) : expected;
  const item = { field, code: 'invalid', text };
  return new Problem(400, 'invalid-query', 'problem.invalid-query', {}, [item]);
}

export function problemOfMoment(problem: MomentProblem): Problem {
  switch (problem.problem) {
    case 'invalid': {
      const { field, expected, details } = problem;
      return invalidQuery(field, expected, details);
    }
    case 'nothing-known':
      return new Problem(404, 'nothing-known', 'problem.nothing-known');
    case 'not-yet':
      return new Problem(503, 'not-yet', 'problem.not-yet', { view: problem.view }, [], 1);
    default:
      return problem satisfies never;
  }
}

/** A body that is not of the form that is shown. */
export function malformedBody(expected: string): Problem {
  const item = { field: '', code: 'invalid', text: () => expected };
  return new Problem(400, 'invalid-request', 'problem.invalid-request', {}, [item]);
}

/** What was thrown, as a problem; undefined for what nobody expected. */
export function problemOfError(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (error instanceof BadCursor)
    return problemAt(400, 'bad-cursor', 'cursor', 'problem.bad-cursor');
  if (error instanceof OutcomeUnknown)
    return new Problem(503, 'outcome-unknown', 'problem.outcome-unknown', {}, [], 1);
  if (error instanceof StoreUnavailable) return problemOfStore(error);
  const person = problemOfPersons(error);
  if (person) return person;
  const kept = problemOfKeeping(error);
  if (kept) return kept;
  // An event that only a later version knows, and views that cannot be read: nothing was recorded.
  if (error instanceof UnknownEvent || error instanceof ViewStoreUnavailable) {
    const { message: reason } = error;
    return new Problem(503, 'store-unavailable', 'problem.store-unavailable', { reason });
  }
  return undefined;
}

function problemOfStore({ reason, message }: StoreUnavailable): Problem {
  if (reason === 'full') return new Problem(507, 'store-full', 'problem.store-full');
  if (reason === 'damaged')
    return new Problem(503, 'ledger-damaged', 'problem.ledger-damaged', { reason: message });
  // Which server, and why: nothing but a server is found to be away while it is used.
  const said = reason === 'absent' ? message : reason;
  return new Problem(503, 'store-unavailable', 'problem.store-unavailable', { reason: said });
}

function textOfRule(rule: string, expected: string): WordingText {
  const code = `rule.${rule}`;
  return (language) => (hasWording(code) ? wording(language, code, { expected }) : expected);
}

function textOfGate({ code, details }: Pick<Gate, 'code' | 'details'>): WordingText {
  return (language) => wording(language, `gate.${code}`, details);
}

function textOfFault(code: string, expected: string, details?: WordingDetails): WordingText {
  if (!hasWording(expected)) return textOfRule(code, expected);
  return (language) => wording(language, expected, details);
}
