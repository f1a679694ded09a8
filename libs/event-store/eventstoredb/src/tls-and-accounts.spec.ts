/**
 * A server with TLS and accounts, its certificate made for the test: what gets in, and what is said to
 * whoever does not. Needs a command that starts a node, and `openssl`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { EventStoreDBClient } from '@eventstore/db-client';
import { all, anEvent, newAgreement } from '@liggaren/event-store-contract';
import {
  type Certificates,
  describeOnServer,
  eventStoreCommand,
  eventStoreDbServer,
  type EventStoreDbServer,
  FIRST_ADMINISTRATOR,
  makeCertificates,
  newLedgerOn,
  startTcpProxy,
} from '@liggaren/testing';
import { meaningOf } from './driver-errors.js';
import { openEventStoreDb, type Health } from './index.js';

const impatient = { answerMs: 1_000, totalMs: 1_500 };

await describeOnServer('TLS and accounts', eventStoreCommand, ({ url: command }) => {
  let folder: string;
  let certificates: Certificates;
  let server: EventStoreDbServer;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'liggaren-test-'));
    certificates = makeCertificates(folder);
    server = await eventStoreDbServer(command, { folder, certificates });
    await server.start();
  }, 120_000);
  afterAll(async () => {
    await server.killAll();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The server's URL with another account; its authority left out when it is not trusted. */
  const urlAs = (account: string, { trusting = true } = {}) => {
    const url = newLedgerOn(server.url.replace(/\/\/.*@/, `//${account}`));
    return trusting ? url : url.replace(/tlsCAFile=[^&]*&?/, '');
  };
  const refusal = async (url: string): Promise<Error> => {
    const opening = openEventStoreDb({ url, patience: impatient });
    const refused = await opening.then(
      (store) => store.close(),
      (error: Error) => error,
    );
    expect(refused).toBeInstanceOf(Error);
    return refused as Error;
  };

  it('writes and reads over TLS, by an authority of one’s own and an account', async () => {
    const store = await openEventStoreDb({ url: newLedgerOn(server.url) });
    const [stream, event] = [newAgreement(), anEvent()];
    await store.append(stream, 'no-stream', [event]);
    expect(await all(store.readAll())).toMatchObject([{ id: event.id, stream }]);
    expect((await store.findEvent(event.id))?.revision).toBe(0);
    await store.close();
  });

  it.each([
    ['past a host that is not there', '@', '@127.0.0.1:9,'],
    ['from a name that is a way in', 'esdb:', 'esdb+discover:'],
  ])('(16) finds the server by gossip over TLS, %s', async (_, found, instead) => {
    const store = await openEventStoreDb({ url: newLedgerOn(server.url.replace(found, instead)) });
    await store.append(newAgreement(), 'no-stream', [anEvent()]);
    await store.close();
  });

  it('does not believe a server whose authority it does not know', async () => {
    const { username, password } = FIRST_ADMINISTRATOR;
    const error = await refusal(urlAs(`${username}:${password}@`, { trusting: false }));
    expect(error).toMatchObject({ name: 'StoreUnavailable', reason: 'absent' });
    expect(error.message).toMatch(/certificate/);
    expect(error.message).not.toContain(password);
  });

  it('(18) says which certificate it cannot read', async () => {
    const url = urlAs('admin:changeit@', { trusting: false });
    const missing = `${url}&tlsCAFile=${encodeURIComponent(join(folder, 'missing.crt'))}`;
    await expect(openEventStoreDb({ url: missing })).rejects.toThrow(/missing\.crt/);
  });

  it('(19) is refused with a wrong password at once, without saying it', async () => {
    const error = await refusal(urlAs('admin:not-the-one@'));
    expect(error).toMatchObject({ name: 'StoreUnavailable', reason: 'read-only' });
    expect(error.message).toMatch(/knows no such user and password/);
    expect(error.message).not.toContain('not-the-one');
  });

  it('(21) is told what an account lacks that may not read $all', async () => {
    await makeAccount('clerk', 'a:p@ss/word');
    const error = await refusal(urlAs(`clerk:${encodeURIComponent('a:p@ss/word')}@`));
    expect(error).toMatchObject({ name: 'StoreUnavailable', reason: 'read-only' });
    expect(error.message).toMatch(/append to the ledger's streams and to read \$all/);
  });

  it('(21) writes nothing by an account that may read and not append, and says which right it lacks', async () => {
    const url = urlAs('auditor:changeit@');
    await makeAccount('auditor', 'changeit');
    const { client, prefix } = administrator(url);
    await client.setStreamMetadata('$all', { acl: { readRoles: ['auditor'] } });
    const stream = newAgreement();
    const acl = { readRoles: ['$all'], writeRoles: ['$admins'] };
    await client.setStreamMetadata(prefix + stream, { acl });
    const store = await openEventStoreDb({ url });
    const refused = store.append(stream, 'no-stream', [anEvent()]);
    await expect(refused).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'read-only' });
    await expect(refused).rejects.toThrow(/append to the ledger's streams/);
    expect(await all(store.readAll())).toEqual([]);
    expect(await all(store.readStream(stream))).toEqual([]);
    await store.close();
    await client.dispose();
  });

  it('goes on when its password is right again, after a connection that was refused', async () => {
    await makeAccount('ledger', 'first', ['$admins']);
    const [, port] = /127\.0\.0\.1:(\d+)/.exec(server.url) ?? [];
    const wire = await startTcpProxy('127.0.0.1', Number(port));
    const health: Health[] = [];
    const store = await openEventStoreDb({
      url: urlAs('ledger:first@').replace(`:${port}`, `:${wire.port}`),
      onHealth: (told) => health.push(told),
    });
    await store.append(newAgreement(), 'no-stream', [anEvent()]);
    await post('/users/ledger/command/reset-password', { newPassword: 'second' });
    const isDenied = (told: Health) => told.state === 'lost' && meaningOf(told.cause) === 'denied';
    // The server still takes the old password for a moment.
    for (let left = 200; left > 0 && !health.some(isDenied); left -= 1) {
      wire.cut();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(health.some(isDenied)).toBe(true);
    await expect(store.head()).rejects.toMatchObject({ reason: 'read-only' });
    await post('/users/ledger/command/reset-password', { newPassword: 'first' });
    const { eventIds } = await store.append(newAgreement(), 'no-stream', [anEvent()]);
    expect((await store.head())?.eventId).toBe(eventIds[0]);
    await store.close();
    await wire.close();
  });

  /** The first administrator's own client, and what the ledger's streams begin with there. */
  function administrator(url: string) {
    const prefix = `${new URLSearchParams(url.split('?')[1]).get('ledger')}.`;
    return { client: EventStoreDBClient.connectionString(server.url), prefix };
  }

  async function makeAccount(loginName: string, password: string, groups: string[] = []) {
    await post('/users/', { loginName, fullName: loginName, password, groups });
  }

  /** What the first administrator tells the server. */
  async function post(path: string, content: object): Promise<void> {
    const { username, password } = FIRST_ADMINISTRATOR;
    const [, port] = /127\.0\.0\.1:(\d+)/.exec(server.url) ?? [];
    const body = JSON.stringify(content);
    const asked = request({
      ...{ host: '127.0.0.1', port, path, method: 'POST' },
      ca: certificates.authority,
      auth: `${username}:${password}`,
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    });
    asked.end(body);
    const [answer] = (await once(asked, 'response')) as [{ statusCode: number; resume(): void }];
    answer.resume();
    expect([200, 201]).toContain(answer.statusCode);
  }
});
