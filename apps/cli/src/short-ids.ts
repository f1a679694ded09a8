/** Short ids: the first 8 characters of a uuid, or as many as tell apart the ones that stand together. */
const SHORT = 8;

/** A function that shortens each of the ids, and any other to 8. */
export function shortIds(ids: Iterable<string>): (id: string) => string {
  const all = [...new Set(ids)].sort();
  const lengths = new Map<string, number>();
  all.forEach((id, index) => {
    const shared = Math.max(
      sharedBeginning(id, all[index - 1] ?? ''),
      sharedBeginning(id, all[index + 1] ?? ''),
    );
    lengths.set(id, Math.max(SHORT, shared + 1));
  });
  return (id) => id.slice(0, lengths.get(id) ?? SHORT);
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** `agreement-3f2a1b2c…` as `agreement-3f2a1b2c`; the ledger's own stream is just `ledger`. */
export function shortStream(stream: string, short: (id: string) => string): string {
  const [kind = '', ...id] = stream.split('-');
  return id.length === 0 ? kind : `${kind}-${short(id.join('-'))}`;
}

/** The id in a stream's name; `ledger` itself has none. */
export function idOfStream(stream: string): string {
  return stream.slice(stream.indexOf('-') + 1);
}
