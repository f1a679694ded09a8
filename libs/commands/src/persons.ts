/** What the persons' directory is given: the one place for a natural person's name. Never an event. */
import { IsEmail, IsOptional, Matches } from 'class-validator';
import type { FieldProblem } from './field-problem.js';
import { problemsIn } from './parse-command.js';
import { Text } from './shapes.js';

/** An opaque id: a uuid, as roles carry it, or the id by which somebody acts. */
export const PERSON_ID = /^([a-z][a-z0-9-]{0,39}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export class PersonShape {
  @Text()
  name!: string;

  @IsOptional()
  @IsEmail({}, { message: 'namn@example.se' })
  email?: string;

  /** With its country: ten digits alone may be an identity number. */
  @IsOptional()
  @Matches(/^\+[1-9]\d{0,2}([ -]?\d){4,14}$/, { message: '+46 70 123 45 67' })
  telephone?: string;
}

export class NewPersonShape extends PersonShape {
  /** The id by which the person acts; made by the directory when left out. */
  @IsOptional()
  @Matches(PERSON_ID, { message: 'finance-officer' })
  id?: string;
}

/**
 * The body as the directory takes it, or what is wrong with it. A name that the body makes up for a field is not
 * repeated: it may be a person's.
 */
export function parsePerson<T extends PersonShape>(
  shape: new () => T,
  body: unknown,
): { readonly person: T } | { readonly problems: readonly FieldProblem[] } {
  const problems = problemsIn(shape, body).map((problem) => ({
    ...problem,
    field: FIELDS.includes(problem.field) ? problem.field : '',
  }));
  return problems.length > 0 ? { problems } : { person: body as T };
}

const FIELDS = ['/id', '/name', '/email', '/telephone'];
