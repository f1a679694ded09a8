/** A port on 127.0.0.1 for a server that a test starts: `freePort`. */
import { createServer, type AddressInfo } from 'node:net';

/** One that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
