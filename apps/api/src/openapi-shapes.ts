/** The small parts that schemas of answers are put together from. */
export type Schema = Readonly<Record<string, unknown>>;

export const text: Schema = { type: 'string' };
export const uuid: Schema = { type: 'string', format: 'uuid' };
export const day: Schema = { type: 'string', format: 'date' };
export const flag: Schema = { type: 'boolean' };
export const whole: Schema = { type: 'integer' };
export const anything: Schema = { type: 'object', additionalProperties: true };
export const list = (items: Schema): Schema => ({ type: 'array', items });
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
export const oneOf = (...values: readonly string[]): Schema => ({ type: 'string', enum: values });
export const eventIds: Schema = { ...list(uuid), description: 'The events that it follows from.' };

/** An object; a name that ends in `?` may be absent. Nothing else is in it. */
export function object(members: Readonly<Record<string, Schema>>): Schema {
  const names = Object.keys(members);
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(members).map(([name, schema]) => [name.replace('?', ''), schema]),
    ),
    required: names.filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  };
}
