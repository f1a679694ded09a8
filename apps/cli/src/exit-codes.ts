/** The exit codes, and the one table from what the API answers to them. */
export const EXIT = {
  ok: 0,
  unexpected: 1,
  usage: 2,
  /** Not valid, or rejected by the domain. */
  refused: 3,
  /** The stream has moved since it was seen. */
  conflict: 4,
  notFound: 5,
  notAllowed: 6,
  /** The views are not what a replay gives, or a file is not as it was written. */
  integrity: 7,
  /** The store cannot be used, or the disk is full. */
  unavailable: 8,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Codes that mean another thing on a command line than their HTTP status says. */
const BY_CODE: Readonly<Record<string, ExitCode>> = {
  // What the question consists of are arguments here.
  'invalid-query': EXIT.usage,
  'bad-cursor': EXIT.usage,
  'key-missing': EXIT.usage,
  'no-ledger': EXIT.unavailable,
  'unknown-view': EXIT.usage,
  'ledger-damaged': EXIT.integrity,
  'rebuild-halted': EXIT.integrity,
  'key-reused': EXIT.conflict,
};

const BY_STATUS: Readonly<Record<number, ExitCode>> = {
  400: EXIT.refused,
  403: EXIT.notAllowed,
  404: EXIT.notFound,
  // A rejection of the domain, whether or not another writer's success explains it.
  409: EXIT.refused,
  412: EXIT.conflict,
  413: EXIT.refused,
  422: EXIT.refused,
  503: EXIT.unavailable,
  507: EXIT.unavailable,
};

/** The exit code of a problem that the API answered. */
export function exitCodeOf({
  status,
  code,
}: {
  readonly status: number;
  readonly code: string;
}): ExitCode {
  return BY_CODE[code] ?? BY_STATUS[status] ?? EXIT.unexpected;
}
