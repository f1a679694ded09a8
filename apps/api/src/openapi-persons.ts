/** The persons' directory in the OpenAPI document: its routes and the schemas of its answers. */
import { day, flag, list, object, type Schema, text, whole } from './openapi-shapes.js';

const id: Schema = { ...text, description: 'Opaque: what events carry.' };
const registered = {
  id,
  name: text,
  'email?': text,
  'telephone?': text,
  registeredOn: day,
  'changedOn?': day,
};

export const PERSONS_SCHEMAS: Readonly<Record<string, Schema>> = {
  RegisteredPerson: object(registered),
  ErasedPerson: {
    ...object({ id, erasedOn: day }),
    description: 'Somebody whose details were erased, for ever.',
  },
  Person: {
    oneOf: ['RegisteredPerson', 'ErasedPerson'].map((name) => ({
      $ref: `#/components/schemas/${name}`,
    })),
  },
  PersonRegistered: object({ repeated: flag, ...registered }),
  PersonPage: object({
    schema: text,
    version: whole,
    'next?': { ...text, description: 'Cursor of the next page.' },
    items: list({ $ref: '#/components/schemas/Person' }),
  }),
};

const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
});
const ACTOR = header('Liggaren-Actor', 'Who reads or changes: one of the configured actors.');
const KEY = header('Idempotency-Key', 'The same on every retry; kept for ever.');
const ID = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };

interface Parts {
  readonly ok: (answer: string, ...refused: readonly string[]) => Schema;
  readonly json: (schema: string) => Schema;
  readonly problems: (...statuses: readonly string[]) => Schema;
  readonly page: readonly Schema[];
}

export function personsPaths({ ok, json, problems, page }: Parts): Schema {
  const refused = ['400', '403', '503', '507'];
  const ofBody = ['413', '415'];
  return {
    '/v1/persons': {
      get: { parameters: [ACTOR, ...page], responses: ok('PersonPage', ...refused) },
      post: {
        description: 'Registers a person. Events carry the id alone.',
        parameters: [ACTOR, KEY],
        requestBody: { required: true, content: json('NewPersonShape') },
        responses: {
          '201': { description: 'Registered.', content: json('PersonRegistered') },
          ...problems(...refused, ...ofBody, '409', '422'),
        },
      },
    },
    '/v1/persons/{id}': {
      get: { parameters: [ID, ACTOR], responses: ok('Person', ...refused, '404') },
      put: {
        description: 'Replaces all details; what is left out is gone.',
        parameters: [ID, ACTOR],
        requestBody: { required: true, content: json('PersonShape') },
        responses: ok('Person', ...refused, ...ofBody, '404', '409'),
      },
      delete: {
        description: 'Erases all details for ever (GDPR article 17): the id stays, with the day.',
        parameters: [ID, ACTOR],
        responses: ok('ErasedPerson', ...refused, '404'),
      },
    },
  };
}
