/** What only a database server can do: be lost, be shared, be written by two. */
import { jest } from '@jest/globals';
import { newLedgerOn, postgresForTests, startTcpProxy, type TcpProxy } from '@liggaren/testing';
import type { Position, Statement, ViewDefinition, ViewStore } from '@liggaren/view-store-port';
import pg from 'pg';
import { openPostgresViewStore, type PostgresViews } from './index.js';

const server = await postgresForTests('Views on a PostgreSQL server');
/** A server may share its machine with much else. */
jest.setTimeout(120_000);

const { url: database, restart } = server;

const schedule: ViewDefinition = {
  name: 'payment-schedule',
  version: 1,
  columns: { status: 'text' },
};
const at = (ordinal: number) => String(ordinal).padStart(16, '0') as Position;
const planned: Statement = {
  cell: 'A-1/1',
  validFrom: '2026-01-01',
  columns: { status: 'planned' },
  body: {},
};
const batch = (from: Position | undefined, to: Position, ...statements: Statement[]) => ({
  ...{ from, to },
  restatements: [{ position: to, subject: 'A-1', statements }],
});
const everything = { knownAt: at(9), valid: 'ever' } as const;

describe('Views on a PostgreSQL server', () => {
  let url: string;
  let ledger: string;
  let proxy: TcpProxy;
  let opened: ViewStore[] = [];
  let locking: pg.PoolClient | undefined;
  /** Beside the views; its connections are lost too. */
  const admin = new pg.Pool({ connectionString: database });
  admin.on('error', () => undefined);
  afterAll(async () => {
    await admin.end();
    await server.stop();
  });
  beforeEach(async () => {
    url = newLedgerOn(database);
    ledger = new URL(url).searchParams.get('ledger')!;
    const { hostname, port } = new URL(url);
    proxy = await startTcpProxy(hostname, Number(port || 5432));
  });
  afterEach(async () => {
    // Left by a test that failed.
    locking?.release(true);
    locking = undefined;
    proxy.cut();
    proxy.hold(false);
    await Promise.all(opened.map((store) => store.close()));
    opened = [];
    await proxy.close();
  });

  async function open(
    mode: PostgresViews['mode'],
    other: Partial<PostgresViews> = {},
  ): Promise<ViewStore> {
    const store = await openPostgresViewStore({ url, mode, ...other });
    opened.push(store);
    return store;
  }
  /** The same views, over a wire that can be cut. */
  function overTheWire(): string {
    const through = new URL(url);
    through.host = `127.0.0.1:${proxy.port}`;
    return through.href;
  }
  async function opensOnce(mode: PostgresViews['mode']): Promise<ViewStore> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await open(mode);
      } catch (error) {
        if (attempt === 200) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }
  const tokenOf = async () => {
    const text = 'SELECT token FROM liggaren_leases.lease WHERE ledger = $1';
    const { rows } = await admin.query<{ token: string }>(text, [ledger]);
    return Number(rows[0]?.token);
  };
  async function writer(other: Partial<PostgresViews> = {}): Promise<ViewStore> {
    const store = await open('writer', other);
    await store.prepare(schedule);
    await store.apply(schedule, batch(undefined, at(1), planned));
    return store;
  }

  describe('The lease', () => {
    it('lets one projector write: a second is refused, and told who has it', async () => {
      const first = await writer();
      await expect(open('writer')).rejects.toMatchObject({
        ...{ name: 'ViewStoreUnavailable', reason: 'leased' },
        message: expect.stringContaining(`process ${process.pid}`) as string,
      });
      await first.apply(schedule, batch(at(1), at(2)));
      expect(await first.progress(schedule)).toEqual({ checkpoint: at(2) });
    });

    it('is taken by only one of many that start at once', async () => {
      const all = await Promise.allSettled(Array.from({ length: 8 }, () => open('writer')));
      const refused = all.filter(({ status }) => status === 'rejected');
      expect(refused).toHaveLength(7);
      for (const one of refused) expect(one).toMatchObject({ reason: { reason: 'leased' } });
    });

    it('is given back on closing, and the next has a higher token', async () => {
      const first = await writer();
      expect(await tokenOf()).toBe(1);
      await first.close();
      const second = await open('writer');
      expect(await tokenOf()).toBe(2);
      expect(await second.progress(schedule)).toEqual({ checkpoint: at(1) });
    });

    it('is outside the views: those may be dropped, tokens go on upwards', async () => {
      await (await writer()).close();
      await admin.query(`DROP SCHEMA ${ledger}_views CASCADE`);
      const again = await writer();
      expect(await tokenOf()).toBe(2);
      expect(await again.query(schedule, everything)).toHaveLength(1);
    });

    it('is renewed for as long as its projector lives', async () => {
      await writer({ leaseSeconds: 1 });
      const text = 'SELECT ends_at::text FROM liggaren_leases.lease WHERE ledger = $1';
      const ends = async () => (await admin.query<{ ends_at: string }>(text, [ledger])).rows[0];
      const first = await ends();
      for (let attempt = 0; attempt < 200; attempt += 1) {
        if ((await ends())?.ends_at !== first?.ends_at) break;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      expect(await ends()).not.toEqual(first);
    });

    it('passes on from a projector that is cut off, which can write nothing when it is back', async () => {
      const frozen = await writer({ url: overTheWire(), leaseSeconds: 0.5 });
      proxy.hold(true);
      const late = frozen.apply(schedule, batch(at(1), at(2))).catch((error: unknown) => error);
      const next = await opensOnce('writer');
      expect(await tokenOf()).toBe(2);
      proxy.hold(false);
      expect(await late).toMatchObject({ name: 'ViewStoreUnavailable', reason: 'leased' });
      for (const write of [
        () => frozen.apply(schedule, batch(at(1), at(2))),
        () => frozen.halt(schedule, { position: at(2), eventId: 'e-2', reason: 'late' }),
        () => frozen.prepare({ ...schedule, version: 2 }),
        () => frozen.beginRebuild(schedule),
      ])
        await expect(write()).rejects.toMatchObject({ reason: 'leased' });
      expect(await next.progress(schedule)).toEqual({ checkpoint: at(1) });
      await next.apply(schedule, batch(at(1), at(2)));
      expect(await frozen.progress(schedule)).toEqual({ checkpoint: at(2) });
    });

    it('is told to be lost once, when another projector was seen to have it', async () => {
      const lost: string[] = [];
      const onLeaseLost = ({ reason }: { readonly reason: string }) => lost.push(reason);
      await writer({ url: overTheWire(), leaseSeconds: 0.5, onLeaseLost });
      proxy.hold(true);
      await opensOnce('writer');
      expect(lost).toEqual([]);
      proxy.hold(false);
      // Its next renewal finds out, though it writes nothing.
      for (let attempt = 0; attempt < 200 && lost.length === 0; attempt += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
      expect(lost).toEqual(['leased']);
    });

    it('is not passed on in the middle of a batch, nor kept by one that stands still', async () => {
      const patience = { answer: 600_000 };
      const frozen = await writer({ url: overTheWire(), leaseSeconds: 0.5, patience });
      const blocker = await lockTheTable();
      const batched = frozen.apply(schedule, batch(at(1), at(2))).catch((error: unknown) => error);
      await waitingFor('UPDATE % AS version%');
      proxy.hold(true);
      const next = opensOnce('writer');
      await waitingFor('INSERT INTO liggaren_leases.lease%');
      expect(await tokenOf()).toBe(1);
      await blocker.unlock();
      // The server ends what goes on no further: nothing of it is written.
      expect(await (await next).progress(schedule)).toEqual({ checkpoint: at(1) });
      expect(await tokenOf()).toBe(2);
      proxy.hold(false);
      expect(await batched).toMatchObject({ name: 'ViewStoreUnavailable', reason: 'unreachable' });
    });
  });

  describe('A connection that is lost', () => {
    it('is made again when it is next needed', async () => {
      const store = await writer({ url: overTheWire() });
      proxy.cut();
      expect(await store.query(schedule, everything)).toHaveLength(1);
      proxy.cut();
      await store.apply(schedule, batch(at(1), at(2), { ...planned, cell: 'A-1/2' }));
      expect(await store.query(schedule, everything)).toMatchObject([{ cell: 'A-1/2' }]);
    });

    it('in the middle of a batch says so, and the checkpoint tells what became of it', async () => {
      const store = await writer({ url: overTheWire() });
      const blocker = await lockTheTable();
      const failing = store.apply(schedule, batch(at(1), at(2))).catch((error: unknown) => error);
      await waitingFor('UPDATE % AS version%');
      proxy.cut();
      expect(await failing).toMatchObject({ name: 'ViewStoreUnavailable', reason: 'unreachable' });
      await blocker.unlock();
      await store.apply(schedule, batch(at(1), at(2)));
      expect(await store.query(schedule, everything)).toEqual([]);
    });

    it('to whoever ended it at the server, is the same', async () => {
      const store = await writer();
      await admin.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE application_name LIKE 'liggaren %' AND pid <> pg_backend_pid()`,
      );
      await store.apply(schedule, batch(at(1), at(2)));
      expect(await store.progress(schedule)).toEqual({ checkpoint: at(2) });
    });

    it('while a dump is read ends the dump with an error, not in silence', async () => {
      const store = await writer({ url: overTheWire() });
      const many = Array.from({ length: 2_500 }, (_, n) => ({ ...planned, cell: `A-1/${n}` }));
      await store.apply(schedule, batch(at(1), at(2), ...many));
      let read = 0;
      const dump = (async () => {
        for await (const version of store.dump(schedule)) {
          expect(version.subject).toBe('A-1');
          if ((read += 1) === 1) proxy.cut();
        }
      })();
      await expect(dump).rejects.toMatchObject({ reason: 'unreachable' });
      expect(read).toBeLessThan(2_500);
    });

    it('to a server that is frozen holds up no end', async () => {
      const store = await writer({ url: overTheWire(), patience: { answer: 600_000 } });
      proxy.hold(true);
      await store.close();
      proxy.hold(false);
    });

    it('to a server that is frozen is not waited for without end', async () => {
      const store = await writer({
        url: overTheWire(),
        patience: { connect: 3_000, answer: 1_000 },
      });
      proxy.hold(true);
      const unreachable = { name: 'ViewStoreUnavailable', reason: 'unreachable' };
      await expect(store.query(schedule, everything)).rejects.toMatchObject(unreachable);
      const frozen = store.apply(schedule, batch(at(1), at(2)));
      await expect(frozen).rejects.toMatchObject(unreachable);
      proxy.hold(false);
      expect(await store.query(schedule, everything)).toHaveLength(1);
    });

    // Skipped on a server somebody named: it is not ours to restart.
    (restart ? it : it.skip)(
      'by a restart of the server is made again, by writer and reader (a server of our own)',
      async () => {
        const [store, reader] = [await writer(), await open('reader')];
        expect(await reader.query(schedule, everything)).toHaveLength(1);
        await restart!();
        expect(await reader.query(schedule, everything)).toHaveLength(1);
        await store.apply(schedule, batch(at(1), at(2)));
        expect(await reader.progress(schedule)).toEqual({ checkpoint: at(2) });
      },
    );
  });

  describe('A server', () => {
    it.each([
      ['is not there', (it: URL) => (it.port = '1'), 'unreachable'],
      ['has no such database', (it: URL) => (it.pathname = '/nowhere'), 'absent'],
    ])('that %s is said to be so, and no password', async (_what, change, reason) => {
      const elsewhere = new URL(url);
      elsewhere.password ||= 'sesame';
      const { password } = elsewhere;
      change(elsewhere);
      for (const mode of ['writer', 'reader'] as const) {
        const failed = await openPostgresViewStore({ url: elsewhere.href, mode })
          .then((store) => store.progress(schedule).finally(() => store.close()))
          .catch((error: unknown) => error);
        expect(failed).toMatchObject({ name: 'ViewStoreUnavailable', reason });
        expect(String(failed)).toContain(elsewhere.host);
        expect(String(failed).replace(elsewhere.username, '')).not.toContain(`:${password}@`);
      }
    });

    it('whose schema of that name holds something else is left untouched', async () => {
      await admin.query(`CREATE SCHEMA ${ledger}_views`);
      await admin.query(`CREATE TABLE ${ledger}_views.invoices (id text)`);
      await expect(open('writer')).rejects.toMatchObject({ reason: 'foreign' });
      const text = `SELECT count(*)::int AS tables FROM pg_tables WHERE schemaname = $1`;
      const { rows } = await admin.query(text, [`${ledger}_views`]);
      expect(rows).toEqual([{ tables: 1 }]);
    });

    it('whose table has other columns than the view says so', async () => {
      const store = await writer();
      const changed = { ...schedule, columns: { status: 'integer' } } as const;
      await expect(store.prepare(changed)).rejects.toMatchObject({ reason: 'outdated' });
    });

    it('that can only be read refuses what is written, and goes on answering', async () => {
      const store = await writer();
      await admin.query(`CREATE FUNCTION ${ledger}_views.refuse() RETURNS trigger
        LANGUAGE plpgsql AS $$ BEGIN RAISE read_only_sql_transaction; END $$`);
      await admin.query(`CREATE TRIGGER refuse BEFORE INSERT
        ON ${ledger}_views.payment_schedule_v1 EXECUTE FUNCTION ${ledger}_views.refuse()`);
      const other = { ...planned, cell: 'A-1/2' };
      const refused = store.apply(schedule, batch(at(1), at(2), other));
      await expect(refused).rejects.toMatchObject({ reason: 'read-only' });
      expect(await store.query(schedule, everything)).toHaveLength(1);
    });
  });

  describe('Views', () => {
    it('have nothing of a batch that could not be committed, nor does their writer remember it', async () => {
      const store = await writer();
      await admin.query(`CREATE FUNCTION ${ledger}_views.fail() RETURNS trigger
        LANGUAGE plpgsql AS $$ BEGIN RAISE 'at commit'; END $$`);
      await admin.query(`CREATE CONSTRAINT TRIGGER fails_at_commit AFTER INSERT
        ON ${ledger}_views.payment_schedule_v1 DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (NEW.cell = 'A-1/2') EXECUTE FUNCTION ${ledger}_views.fail()`);
      const both = [planned, { ...planned, cell: 'A-1/2' }];
      const failing = store.apply(schedule, batch(at(1), at(2), ...both));
      await expect(failing).rejects.toMatchObject({ reason: 'failed' });
      expect(await store.query(schedule, everything)).toMatchObject([{ cell: 'A-1/1' }]);
      expect(await store.progress(schedule)).toEqual({ checkpoint: at(1) });
      await store.apply(schedule, batch(at(1), at(2)));
      await store.apply(schedule, batch(at(2), at(3), planned));
      expect(await store.query(schedule, everything)).toMatchObject([{ knownFrom: at(3) }]);
    });

    it('read as empty ones until a projector has made them', async () => {
      const reader = await open('reader');
      const expectEmpty = async () => {
        await reader.prepare(schedule);
        expect(await reader.progress(schedule)).toEqual({});
        expect(await reader.query(schedule, everything)).toEqual([]);
        const shape = { groupBy: [], sum: 'amount' };
        const sums = { ...schedule, name: 'sums', columns: { amount: 'integer' } } as const;
        expect(await reader.sumBy(sums, everything, shape)).toEqual([]);
        for await (const version of reader.dump(schedule)) expect(version).toBeUndefined();
      };
      await expectEmpty();
      const store = await open('writer');
      await expectEmpty();
      await store.prepare(schedule);
      await expectEmpty();
      await store.apply(schedule, batch(undefined, at(1), planned));
      expect(await reader.query(schedule, everything)).toHaveLength(1);
    });

    it('are not written by a reader', async () => {
      const reader = await open('reader');
      await expect(reader.apply(schedule, batch(undefined, at(1)))).rejects.toMatchObject({
        ...{ name: 'ViewStoreUnavailable', reason: 'read-only' },
      });
    });

    it('that were closed cannot be used', async () => {
      const store = await open('writer');
      await store.close();
      await store.close();
      await expect(store.progress(schedule)).rejects.toMatchObject({ reason: 'closed' });
    });

    it('are dumped as they were when the dump began, and not replaced under it', async () => {
      const store = await writer({ patience: { lock: 200 } });
      const reader = await open('reader');
      const many = Array.from({ length: 1_500 }, (_, n) => ({ ...planned, cell: `A-1/${n}` }));
      await store.apply(schedule, batch(at(1), at(2), ...many));
      const rebuilt = await store.beginRebuild(schedule);
      await store.prepare(rebuilt);
      await store.apply(rebuilt, batch(undefined, at(2)));
      let held = 0;
      for await (const { knownTo } of reader.dump(schedule)) {
        if (held === 0) {
          await store.apply(schedule, batch(at(2), at(3)));
          const replaced = store.endRebuild(schedule, rebuilt, at(2));
          await expect(replaced).rejects.toMatchObject({ reason: 'locked' });
        }
        if (knownTo === undefined) held += 1;
      }
      expect(held).toBe(1_500);
      await store.endRebuild(schedule, rebuilt, at(2));
      expect(await reader.query(schedule, everything)).toEqual([]);
    });

    it('have the same indexes when they are rebuilt, however often, and no table too many', async () => {
      const store = await writer();
      const shape = async () => {
        const text = `SELECT tablename, count(*)::int AS indexes FROM pg_indexes
          WHERE schemaname = $1 GROUP BY 1 ORDER BY 1`;
        return (await admin.query(text, [`${ledger}_views`])).rows as unknown;
      };
      const before = await shape();
      for (let round = 1; round <= 3; round += 1) {
        const rebuilt = await store.beginRebuild(schedule);
        await store.prepare(rebuilt);
        await store.apply(rebuilt, batch(undefined, at(1), planned));
        await store.endRebuild(schedule, rebuilt, at(1));
        expect(await shape()).toEqual(before);
      }
    });

    it('have no name that PostgreSQL would cut short', async () => {
      const store = await open('writer');
      const name = `a${'-long'.repeat(13)}`;
      await expect(store.prepare({ ...schedule, name })).rejects.toBeInstanceOf(TypeError);
    });

    it('are written in one batch of many more rows than one statement takes', async () => {
      const store = await writer();
      const many = Array.from({ length: 4_500 }, (_, n) => ({ ...planned, cell: `A-1/${n}` }));
      await store.apply(schedule, batch(at(1), at(2), ...many));
      await store.apply(schedule, batch(at(2), at(3), ...many.slice(4_000)));
      expect(await store.query(schedule, everything)).toHaveLength(500);
      expect(await store.query(schedule, { ...everything, knownAt: at(2) })).toHaveLength(4_500);
    });
  });

  /** Nobody else reads or writes the schedule's table until it is unlocked. */
  async function lockTheTable(): Promise<{ unlock(): Promise<void> }> {
    const client = await admin.connect();
    locking = client;
    // Reading is let through: it is the writing that is to stand still.
    const lock = `LOCK TABLE ${ledger}_views.payment_schedule_v1 IN EXCLUSIVE MODE`;
    await client.query(`BEGIN; ${lock}`);
    return {
      async unlock() {
        locking = undefined;
        await client.query('COMMIT');
        client.release();
      },
    };
  }

  /** Comes back when such a statement waits for a lock. */
  async function waitingFor(statement: string): Promise<void> {
    const text = `SELECT 1 FROM pg_stat_activity
      WHERE wait_event_type = 'Lock' AND datname = current_database() AND query LIKE $1`;
    for (let attempt = 0; attempt < 400; attempt += 1) {
      if ((await admin.query(text, [statement])).rowCount) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`no ${statement} waits for a lock`);
  }
});
