/** Checks an answer of the API against what the OpenAPI document says of its route: `createAnswerCheck`. */
import { openApiDocument } from '../src/openapi.js';
import { Ajv2020 } from 'ajv/dist/2020.js';

export interface AnswerToCheck {
  readonly method: string;
  /** Without the query string. */
  readonly path: string;
  readonly status: number;
  readonly contentType: string;
  readonly body: unknown;
}

interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, unknown>> }>
  >;
}
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** The check throws when the route, the status or the body is another than documented. */
export function createAnswerCheck(): (answer: AnswerToCheck) => void {
  const document = openApiDocument();
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    formats: { uuid: UUID, date: DAY, 'date-time': INSTANT },
  });
  ajv.addSchema(document, 'api');
  const paths = document['paths'] as Paths;
  return ({ method, path, status, contentType, body }) => {
    const where = `${method} ${path} ${status}`;
    const template = templateOf(paths, path) ?? '';
    const verb = method.toLowerCase();
    const type = contentType.split(';', 1)[0] ?? '';
    if (!paths[template]?.[verb]?.responses[status]?.content[type])
      throw new Error(`${where} ${type} is not in the OpenAPI document (${template || 'no path'})`);
    const pointer = ['paths', template, verb, 'responses', String(status), 'content', type];
    const schema = [...pointer, 'schema'].map(escapePointer).join('/');
    const validate = ajv.getSchema(`api#/${schema}`) ?? ajv.compile({ $ref: `api#/${schema}` });
    if (!validate(body))
      throw new Error(`${where} is not as documented: ${ajv.errorsText(validate.errors)}`);
  };
}

/** `/v1/agreements/{id}` for `/v1/agreements/0c5a…`; the path itself where it is documented so. */
function templateOf(paths: Paths, path: string): string | undefined {
  if (Object.hasOwn(paths, path)) return path;
  return Object.keys(paths).find((template) =>
    new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
}

function escapePointer(name: string): string {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
}
