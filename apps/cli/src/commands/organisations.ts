/** `liggaren organisations`: names, numbers as written and as they should be, and their units. */
import type { ApiClient, Schemas } from '@liggaren/api-client';
import { printMoment } from '../moment-line.js';
import { coded } from '../phrases.js';
import { allRowsAt, type Answered, onePage, rowsOf, type ViewOptions } from '../questions.js';
import { type OrganisationDetails, type RegistryEntry, registryOf } from '../registry.js';
import { withLedger } from '../session.js';
import { shortIds } from '../short-ids.js';
import { renderTable } from '../table.js';
import type { Terminal } from '../terminal.js';

/** What stands beside the organisations: their units, and what is doubted about them. */
export interface Beside {
  readonly units: readonly RegistryEntry[];
  readonly flags: readonly Schemas['Flag'][];
}

export function organisations(options: ViewOptions) {
  return withLedger(options, async ({ client, terminal }) => {
    const ask = registryOf(client, 'organisations');
    if (options.json) return terminal.out(JSON.stringify(await onePage(options, ask)));
    const answer = await rowsOf(options, ask);
    terminal.out(organisationsTable(terminal, answer.items, await besideOf(client, answer)));
    printMoment(terminal, answer);
  });
}

async function besideOf(client: ApiClient, moment: Answered): Promise<Beside> {
  const [units, flags] = await Promise.all([
    allRowsAt(moment, registryOf(client, 'units')),
    allRowsAt(moment, (query) => client.GET('/v1/flags', { params: { query } })),
  ]);
  return { units, flags };
}

export function organisationsTable(
  terminal: Terminal,
  items: readonly RegistryEntry[],
  { units, flags }: Beside,
): string {
  if (items.length === 0) return terminal.text('cli.none');
  const short = shortIds(items.map(({ id }) => id));
  const columns = [
    { head: terminal.text('cli.id') },
    { head: terminal.text('cli.name'), least: 14 },
    { head: terminal.text('cli.number'), least: 12 },
    { head: terminal.text('cli.aliases'), least: 14 },
    { head: terminal.text('cli.units'), least: 14 },
    { head: terminal.text('cli.flags'), least: 20 },
  ];
  const rows = items.map((item) => {
    const details = item.organisation as OrganisationDetails | undefined;
    return [
      short(item.id),
      `${item.name}\n${coded(terminal, 'kind', details?.kind ?? '')}`,
      numberText(details),
      (details?.aliases ?? []).join('\n'),
      units
        .filter(({ unit }) => unit?.['organisation'] === item.id)
        .map(({ name }) => name)
        .join('\n'),
      flags
        .filter(({ stream }) => stream === `organisation-${item.id}`)
        .map(({ rule, details: of }) => coded(terminal, 'flag', rule, of))
        .join('\n'),
    ];
  });
  return renderTable(terminal, columns, rows);
}

/** The valid number; before there is one, each as it was written, with a question mark. */
function numberText(details: OrganisationDetails | undefined): string {
  if (details?.number !== undefined) return details.number;
  return (details?.numbers ?? [])
    .map(({ asWritten, valid }) => `${asWritten.replaceAll('\n', '⏎')}${valid ? '' : ' ?'}`)
    .join('\n');
}
