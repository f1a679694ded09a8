/** Options that say which agreements a question is about, the same for every view of agreements. */
import type { Command } from 'commander';
import { partyNamed } from './commands/agreements.js';
import type { ViewOptions } from './questions.js';
import { agreementsNamed, idNamed, namedIn } from './registry.js';
import type { Session } from './session.js';

export interface AskedAgreements extends ViewOptions {
  readonly agreement?: string;
  readonly partnership?: string;
  readonly party?: string;
  readonly inForceDuring?: string;
  readonly newest?: boolean;
}

export function withAgreements(command: Command): Command {
  return command
    .option('--agreement <agreement>', 'its id, the beginning of one, or a title')
    .option('--partnership <partnership>', 'its id, the beginning of one, or a name')
    .option('--party <party>', 'an organisation or unit: its id, the beginning of one, or a name')
    .option('--in-force-during <days>', 'in force on a day of the span: 2022-01-01..2022-12-31')
    .option('--newest', 'of the agreements of one partnership, the one that begins last');
}

/** What the API is asked for. Throws `Failure` for what nothing, or several, are called. */
export async function agreementsQuery(
  { client, terminal }: Session,
  { agreement, partnership, party, inForceDuring, newest = false, ...options }: AskedAgreements,
) {
  const named = <T extends string>(name: T, text: string | undefined, id: () => Promise<string>) =>
    text === undefined ? {} : id().then((found) => ({ [name]: found }) as Record<T, string>);
  return {
    ...(await named('agreement', agreement, () =>
      idNamed(terminal, agreement ?? '', () => agreementsNamed(client, options)),
    )),
    ...(await named('partnership', partnership, () =>
      idNamed(terminal, partnership ?? '', () => namedIn(client, options, ['partnerships'])),
    )),
    ...(await named('party', party, () => partyNamed(client, terminal, options, party ?? ''))),
    ...(inForceDuring === undefined ? {} : { inForceDuring }),
    ...(newest ? { newest: 'true' } : {}),
  };
}
