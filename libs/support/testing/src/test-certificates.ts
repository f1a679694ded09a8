/**
 * An authority and a server's certificate for 127.0.0.1, made anew for each test by the `openssl` of the
 * machine and thrown away with its folder: `makeCertificates`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Certificates {
  /** The authority's certificate, by itself in a folder of its own. */
  readonly authorityFolder: string;
  readonly authorityPath: string;
  readonly authority: Buffer;
  /** The server's, signed by the authority. */
  readonly certificatePath: string;
  readonly keyPath: string;
}

/** Valid for a day. Throws where there is no `openssl`. */
export function makeCertificates(folder: string): Certificates {
  const authorityFolder = join(folder, 'authority');
  mkdirSync(authorityFolder, { recursive: true });
  const at = (name: string) => join(folder, name);
  const authorityPath = join(authorityFolder, 'authority.crt');
  const newKey = ['-newkey', 'rsa:2048', '-nodes', '-sha256'];
  openssl(
    ...['req', '-x509', ...newKey, '-days', '1', '-subj', '/CN=Authority for a test'],
    ...['-keyout', at('authority.key'), '-out', authorityPath],
  );
  openssl(
    ...['req', ...newKey, '-subj', '/CN=eventstoredb-node'],
    ...['-keyout', at('node.key'), '-out', at('node.csr')],
  );
  // A node shows its certificate to clients and, as a client itself, to other nodes.
  const uses = [
    'subjectAltName=IP:127.0.0.1,DNS:localhost',
    'keyUsage=digitalSignature,keyEncipherment',
    'extendedKeyUsage=serverAuth,clientAuth',
  ];
  writeFileSync(at('node.ext'), uses.join('\n'));
  openssl(
    ...['x509', '-req', '-in', at('node.csr'), '-days', '1', '-sha256', '-CAcreateserial'],
    ...['-CA', authorityPath, '-CAkey', at('authority.key')],
    ...['-extfile', at('node.ext'), '-out', at('node.crt')],
  );
  return {
    authorityFolder,
    authorityPath,
    authority: readFileSync(authorityPath),
    certificatePath: at('node.crt'),
    keyPath: at('node.key'),
  };
}

function openssl(...options: string[]): void {
  execFileSync('openssl', options, { stdio: ['ignore', 'ignore', 'pipe'] });
}
