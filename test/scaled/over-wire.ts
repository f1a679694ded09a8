/** A server over a wire that a test can take down, hold and cut: `overWire`. */
import { startTcpProxy, type TcpProxy } from '@liggaren/testing';

export interface OverWire {
  /** The server's own address. */
  readonly place: string;
  readonly wire: TcpProxy;
  /** The same place, over the wire. */
  readonly url: string;
}

export async function overWire(place: string): Promise<OverWire> {
  const [, host = '', port = ''] = /([\w.-]+):(\d+)/.exec(place.replace(/\/\/.*@/, '//')) ?? [];
  const wire = await startTcpProxy(host, Number(port));
  return { place, wire, url: place.replace(`${host}:${port}`, `127.0.0.1:${wire.port}`) };
}
