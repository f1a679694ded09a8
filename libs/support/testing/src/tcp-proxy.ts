/** A wire between a client and a server that a test can cut, hold still and count: `startTcpProxy`. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface TcpProxy {
  /** Where clients connect, on 127.0.0.1. */
  readonly port: number;
  /** Breaks every connection, in the middle of whatever is on it. */
  cut(): void;
  /** As `cut`, once so many more bytes have passed in either direction: in the middle of a request. */
  cutAfter(bytes: number): void;
  /** While held, what is sent in either direction waits, as when a machine is frozen. */
  hold(still: boolean): void;
  /** While down, whoever is on it is cut off and nobody is let on, as when no server is there. */
  down(isDown: boolean): void;
  /** Bytes that came from the server so far. */
  received(): number;
  close(): Promise<void>;
}

/** Passes on everything between the port it answers and one server. */
export async function startTcpProxy(host: string, port: number): Promise<TcpProxy> {
  const open = new Set<Socket>();
  let still = false;
  let received = 0;
  let leftUntilCut = Infinity;
  let isDown = false;

  const cut = () => {
    leftUntilCut = Infinity;
    for (const socket of open) socket.destroy();
  };
  const passOn = (from: Socket, to: Socket) => {
    open.add(from);
    from.on('data', (bytes) => {
      if (bytes.length > leftUntilCut) {
        // What came before the cut has arrived, as on a wire.
        to.write(bytes.subarray(0, leftUntilCut), cut);
        leftUntilCut = Infinity;
        return from.pause();
      }
      leftUntilCut -= bytes.length;
      if (!to.write(bytes)) from.pause();
      return undefined;
    });
    to.on('drain', () => {
      if (!still) from.resume();
    });
    from.on('end', () => to.end());
    from.on('error', () => to.destroy());
    from.on('close', () => {
      open.delete(from);
      to.destroy();
    });
    if (still) from.pause();
  };
  const server = createServer((client) => {
    if (isDown) {
      client.destroy();
      return;
    }
    const upstream = connect(port, host);
    upstream.on('data', (bytes) => {
      received += bytes.length;
    });
    passOn(client, upstream);
    passOn(upstream, client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    cut,
    cutAfter(bytes) {
      leftUntilCut = bytes;
    },
    down(toBeDown) {
      isDown = toBeDown;
      if (isDown) cut();
    },
    hold(held) {
      still = held;
      for (const socket of open) {
        if (held) socket.pause();
        else socket.resume();
      }
    },
    received: () => received,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
