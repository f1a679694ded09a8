/** `liggaren persons add|change|erase`: the details come from stdin, never from arguments. */
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import type { Schemas } from '@liggaren/api-client';
import { answered } from '../failure.js';
import { readInput } from '../input.js';
import { personIdOf } from '../persons.js';
import { withLedger } from '../session.js';
import { type Terminal, terminalOf } from '../terminal.js';
import { parseBody } from './do.js';
import type { PersonsOptions } from './persons.js';

type Details = Schemas['PersonShape'];
const ASKED = ['name', 'email', 'telephone'] as const;

export function addPerson(options: PersonsOptions) {
  return withLedger(options, async ({ client, terminal }) => {
    const details = await detailsFrom(terminal, options);
    const given = { ...details, ...(options.id === undefined ? {} : { id: options.id }) };
    const header = { 'Liggaren-Actor': options.as, 'Idempotency-Key': `person-${randomUUID()}` };
    const registered = await answered(
      client.POST('/v1/persons', { params: { header }, body: given }),
    );
    if (options.json) return terminal.out(JSON.stringify(registered));
    const { id, repeated } = registered;
    const code = repeated ? 'cli.person-registered-before' : 'cli.person-registered';
    terminal.out(terminal.text(code, { id }));
  });
}

export function changePerson(text: string, options: PersonsOptions) {
  return withLedger(options, async ({ client, terminal }) => {
    const id = await personIdOf(client, terminal, options.as, text);
    const params = { path: { id }, header: { 'Liggaren-Actor': options.as } };
    const now = await answered(client.GET('/v1/persons/{id}', { params }));
    const details = await detailsFrom(terminal, options, 'name' in now ? now : undefined);
    const body = details as Details;
    const changed = await answered(client.PUT('/v1/persons/{id}', { params, body }));
    if (options.json) return terminal.out(JSON.stringify(changed));
    terminal.out(terminal.text('cli.person-changed', { id }));
  });
}

export function erasePerson(text: string, options: PersonsOptions) {
  return withLedger(options, async ({ client, terminal }) => {
    const id = await personIdOf(client, terminal, options.as, text);
    const params = { path: { id }, header: { 'Liggaren-Actor': options.as } };
    const erased = await answered(client.DELETE('/v1/persons/{id}', { params }));
    if (options.json) return terminal.out(JSON.stringify(erased));
    terminal.out(terminal.text('cli.person-erased', { id }));
  });
}

/** From a person at the terminal, question by question; else JSON from stdin, which the API judges. */
async function detailsFrom(
  terminal: Terminal,
  options: PersonsOptions,
  now: Partial<Details> = {},
): Promise<Details> {
  if (!process.stdin.isTTY || !terminal.input)
    return parseBody(
      terminalOf(process, options),
      (await readInput(terminal, '-')).text,
    ) as Details;
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const details: Partial<Record<(typeof ASKED)[number], string>> = {};
    for (const field of ASKED) {
      const before = now[field];
      const asked = terminal.text(`cli.ask-${field}`);
      const question =
        before === undefined ? asked : terminal.text('cli.ask-kept', { asked, now: before });
      const typed = (await asking.question(`${question}: `)).trim();
      const said = typed === '' ? before : typed === '-' ? undefined : typed;
      if (said !== undefined) details[field] = said;
    }
    return details as Details;
  } finally {
    asking.close();
  }
}
