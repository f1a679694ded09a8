/** One call of the command line: its terminal, its road to the ledger, and what was asked of every command. */
import { ConfigurationError, readConfiguration } from '@liggaren/api/writer-lock';
import type { ApiClient } from '@liggaren/api-client';
import { EXIT, type ExitCode } from './exit-codes.js';
import { failure } from './failure.js';
import { accessLedger, accessServer, type LedgerAccess } from './ledger-access.js';
import { type Manner, type Terminal, terminalOf } from './terminal.js';

/** What every command takes. */
export interface CommonOptions extends Manner {
  readonly json?: boolean;
}

export interface Session {
  readonly terminal: Terminal;
  readonly client: ApiClient;
}

type Work = (session: Session) => Promise<ExitCode | void>;

/** Does the work on the ledger and closes it again, whatever comes of it. */
export async function withLedger(options: CommonOptions, work: Work): Promise<ExitCode> {
  const terminal = terminalOf(process, options);
  return through(await accessLedger(configurationOf(), terminal), terminal, work);
}

/** As `withLedger`, at whoever writes the views: the projector, where one is named, is asked itself. */
export async function withViews(options: CommonOptions, work: Work): Promise<ExitCode> {
  const terminal = terminalOf(process, options);
  const configuration = configurationOf();
  const { projectorUrl: url } = configuration;
  const road =
    url === undefined
      ? await accessLedger(configuration, terminal)
      : await accessServer(url, 'LIGGAREN_PROJECTOR', terminal);
  return through(road, terminal, work);
}

async function through(ledger: LedgerAccess, terminal: Terminal, work: Work): Promise<ExitCode> {
  try {
    return (await work({ terminal, client: ledger.client })) ?? EXIT.ok;
  } finally {
    await ledger.close();
  }
}

/** Throws `Failure` for a setting that cannot be used. */
export function configurationOf() {
  try {
    return readConfiguration(process.env);
  } catch (error) {
    if (error instanceof ConfigurationError)
      throw failure(EXIT.usage, 'configuration', error.message);
    throw error;
  }
}
