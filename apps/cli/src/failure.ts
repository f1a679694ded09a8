/** What makes a command fail: a problem, the API's or of the same form, and the exit code it gives. */
import type { Schemas } from '@liggaren/api-client';
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.js';

export type Problem = Schemas['Problem'];

export class Failure extends Error {
  constructor(
    readonly problem: Problem,
    readonly exitCode: ExitCode = exitCodeOf(problem),
  ) {
    super(problem.title);
    this.name = 'Failure';
  }
}

const STATUS: Readonly<Partial<Record<ExitCode, number>>> = {
  [EXIT.usage]: 400,
  [EXIT.refused]: 400,
  [EXIT.notFound]: 404,
  [EXIT.integrity]: 503,
  [EXIT.unavailable]: 503,
};

/** A failure that the command line itself finds. */
export function failure(
  exitCode: ExitCode,
  code: string,
  title: string,
  errors: Problem['errors'] = [],
): Failure {
  const problem: Problem = {
    type: `urn:liggaren:problem:${code}`,
    title,
    status: STATUS[exitCode] ?? 500,
    code,
    instance: 'liggaren',
    errors,
  };
  return new Failure(problem, exitCode);
}

/** What the API answered, or its refusal thrown as a `Failure`. */
export async function answered<T>(
  asked: Promise<{
    readonly data?: T;
    readonly error?: unknown;
    readonly response: Response;
  }>,
): Promise<T> {
  const { data, error, response } = await asked;
  if (data !== undefined) return data;
  if (isProblem(error)) throw new Failure(error);
  throw failure(EXIT.unexpected, 'unexpected', `${response.url} answered ${response.status}`);
}

export function isProblem(value: unknown): value is Problem {
  const { title, code, errors } = (value ?? {}) as Partial<Problem>;
  return typeof title === 'string' && typeof code === 'string' && Array.isArray(errors);
}

/** The problem as people read it: its title, then what is wrong where. */
export function problemLines({ title, errors }: Problem): readonly string[] {
  const single =
    errors.length === 1 && errors[0]?.file === undefined && errors[0]?.detail === title;
  if (single) return [title];
  return [
    title,
    ...errors.map(({ file, line, field, detail }) =>
      [
        ...(file === undefined ? ['  '] : [`${file}:${line}: `]),
        field === '' ? '' : `${field}: `,
        detail,
      ].join(''),
    ),
  ];
}
