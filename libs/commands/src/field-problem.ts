/** What a body's checks answer. */

/** One thing that is wrong: where (a JSON pointer into the body), which rule, and what was expected. */
export interface FieldProblem {
  readonly field: string;
  readonly rule: string;
  readonly expected: string;
}
