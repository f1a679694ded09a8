/** The URL of a ledger on EventStoreDB, read and checked before the driver sees it. */

export interface Connection {
  /** What the driver is given: our own option left out. */
  readonly connectionString: string;
  /** Which of the ledgers on the server: the part of every stream's name before the point. */
  readonly ledger: string;
  /** Where the server is, without a password: for messages. */
  readonly shown: string;
  readonly credentials?: { readonly username: string; readonly password: string };
  /** The certificates of the authorities that are trusted, where the URL names a file. */
  readonly authorityFile?: string;
}

const FORM = 'esdb://[USER:PASSWORD@]HOST[:PORT][,HOST…][?OPTION=VALUE&…]';
const ESCAPED = 'write USER:PASSWORD@, and in them : as %3A, @ as %40, / as %2F, ? as %3F';
/** KurrentDB is the same server under its later name; its containers print these. */
const SCHEMES: Readonly<Record<string, string>> = {
  esdb: 'esdb',
  'esdb+discover': 'esdb+discover',
  kurrentdb: 'esdb',
  'kurrentdb+discover': 'esdb+discover',
};
/** Options the driver takes and we have nothing against. */
const PASSED_ON = [
  'tls',
  'tlsCAFile',
  'connectionName',
  'discoveryInterval',
  'gossipTimeout',
  'maxDiscoverAttempts',
  'keepAliveInterval',
  'keepAliveTimeout',
];
/** Options that the driver takes and that would break a promise of ours, and why. */
const REFUSED: Readonly<Record<string, string>> = {
  throwOnAppendFailure: 'the driver then answers conflicts with a wrong revision',
  tlsVerifyCert: 'the driver ignores it; name the authority by tlsCAFile or NODE_EXTRA_CA_CERTS',
  nodePreference: 'a ledger is written and read at the leader, a follower may be behind',
  defaultDeadline: 'half of the calls ignore it; the adapter has its own time limits',
  userCertFile: 'sign in by user and password',
  userKeyFile: 'sign in by user and password',
};

/** Throws `RangeError`, which says what was wrong and what was expected, never the password. */
export function readConnection(url: string): Connection {
  const match = /^([a-z+]+):\/\/(?:([^@/?]*)@)?([^@/?]+)\/?(?:\?(.*))?$/.exec(url.trim());
  const [, scheme = '', account, hosts = '', query = ''] = match ?? [];
  const driverScheme = SCHEMES[scheme];
  if (driverScheme === undefined) throw new RangeError(`an EventStoreDB URL has the form ${FORM}`);
  // The beginning of such a password would be taken for a host, and be told.
  if (query.includes('@')) throw new RangeError(ESCAPED);
  requireHosts(hosts);
  const options = optionsIn(query);
  const credentials = credentialsIn(account, options.get('tls') === 'false');
  const ledger = ledgerIn(options);
  const authorityFile = options.get('tlsCAFile');
  const passed = [...options].map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  const parts = `${hosts}${passed.length > 0 ? `?${passed.join('&')}` : ''}`;
  return {
    connectionString: `${driverScheme}://${account === undefined ? '' : `${account}@`}${parts}`,
    ledger,
    shown: `${scheme}://${hosts}`,
    ...(credentials ? { credentials } : {}),
    ...(authorityFile === undefined ? {} : { authorityFile }),
  };
}

function requireHosts(hosts: string): void {
  for (const host of hosts.split(',')) {
    if (!/^[\w.-]+(:\d{1,5})?$/.test(host))
      throw new RangeError(`"${host}" in an EventStoreDB URL is no HOST or HOST:PORT`);
  }
}

function optionsIn(query: string): Map<string, string> {
  const options = new Map<string, string>();
  for (const pair of query === '' ? [] : query.split('&')) {
    const [key = '', value = ''] = pair.split('=');
    const reason = REFUSED[key];
    if (reason !== undefined) throw new RangeError(`option ${key} is not taken: ${reason}`);
    if (key !== 'ledger' && !PASSED_ON.includes(key))
      throw new RangeError(`unknown option ${key}; known are ledger, ${PASSED_ON.join(', ')}`);
    if (value === '') throw new RangeError(`option ${key} has no value`);
    if (key === 'tls' && value !== 'true' && value !== 'false')
      throw new RangeError(`option tls is true or false, not ${value}`);
    options.set(key, decodeURIComponent(value));
  }
  return options;
}

function credentialsIn(account: string | undefined, plain: boolean): Connection['credentials'] {
  if (account === undefined) return undefined;
  const [username, password, ...rest] = account.split(':');
  if (!username || !password || rest.length > 0) throw new RangeError(ESCAPED);
  if (plain)
    throw new RangeError(
      'without TLS the driver ignores user and password: leave out one or other',
    );
  return { username: decodeURIComponent(username), password: decodeURIComponent(password) };
}

/** A name without a point, so that no ledger's prefix begins another's. */
function ledgerIn(options: Map<string, string>): string {
  const ledger = options.get('ledger') ?? 'liggaren';
  options.delete('ledger');
  if (/^[A-Za-z0-9_]{1,64}$/.test(ledger)) return ledger;
  throw new RangeError(`option ledger is 1 to 64 letters, digits or _, not "${ledger}"`);
}
