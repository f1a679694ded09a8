/** A URL as it may be printed and logged: where something is, never with what opens it. */

const HOST = String.raw`(?:\[[\da-f:.]+\]|[^\s:/?#@,[\]]+)(?::\d{1,5})?`;
/**
 * Scheme, account, hosts, path, options. An `@` after the account is none of these: it belongs to a password that was
 * not escaped, or to an option, and nobody can tell which.
 */
const URL_WITH_HOST = new RegExp(
  String.raw`^([a-z+]+:\/\/)(?:[^/?#]*@)?(${HOST}(?:,${HOST})*)(\/[^?#@]*)?(?:[?#][^@]*)?$`,
  'i',
);

/**
 * Without user and password, and without options, which may hold secrets as well. Where it cannot be seen where a
 * password ends, the scheme alone is left: `postgres://…`. What is no URL is left as it is.
 */
export function shownUrl(url: string): string {
  const [, scheme = '', hosts, path = ''] = URL_WITH_HOST.exec(url) ?? [];
  if (hosts !== undefined) return scheme + hosts + path;
  if (/@|\/\//.test(url)) return `${/^[a-z+]*(:\/\/)?/i.exec(url)?.[0] ?? ''}…`;
  return url.replace(/[?#].*$/s, '');
}
