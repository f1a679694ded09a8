/** The persons' directory in a SQLite file of its own, beside the ledger: `openPersonsDirectory`. */
import { closeSync, existsSync, linkSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { OWNER_ONLY, sync } from './durable-text.js';
import { addErasures, readErasures } from './erasure-list.js';
import {
  type ErasedPerson,
  isErased,
  type Person,
  type PersonDetails,
  PersonRefused,
  type PersonsDirectory,
  PersonsUnavailable,
} from './persons-directory.js';
import { inOurWords, openPersonsFile } from './persons-file.js';

/**
 * The file is opened when it is first used, and made when somebody is first registered: where no person is, no file
 * is, and a directory that cannot be used keeps nobody from the ledger.
 */
export function openPersonsDirectory(path: string): PersonsDirectory {
  return new SqlitePersonsDirectory(path);
}

class SqlitePersonsDirectory implements PersonsDirectory {
  #database: DatabaseSync | undefined;
  #closed = false;

  constructor(private readonly path: string) {}

  register(id: string, details: PersonDetails, on: string) {
    return this.#do(() => {
      const found = this.#find(id);
      if (found && isErased(found)) throw new PersonRefused('erased', id);
      if (found && sameDetails(found, details)) return { repeated: true };
      if (found) throw new PersonRefused('exists', id);
      this.#open()
        .prepare(
          'INSERT INTO persons (id, name, email, telephone, registered_on) VALUES (?,?,?,?,?)',
        )
        .run(id, ...columnsOf(details), on);
      return { repeated: false };
    });
  }

  change(id: string, details: PersonDetails, on: string) {
    return this.#do(() => {
      const found = this.#find(id);
      if (!found) throw new PersonRefused('unknown', id);
      if (isErased(found)) throw new PersonRefused('erased', id);
      if (sameDetails(found, details)) return;
      this.#open()
        .prepare('UPDATE persons SET name=?, email=?, telephone=?, changed_on=? WHERE id=?')
        .run(...columnsOf(details), on, id);
      this.#writeAnew();
    });
  }

  erase(id: string, on: string) {
    return this.#do((): ErasedPerson => {
      const found = this.#find(id);
      if (!found) throw new PersonRefused('unknown', id);
      const erasedOn = isErased(found) ? found.erasedOn : on;
      // The list first: an erasure that is cut short is carried out when the directory is next opened.
      addErasures(this.path, new Map([[id, erasedOn]]));
      eraseIn(this.#open(), id, erasedOn);
      this.#writeAnew();
      return { id, erasedOn };
    });
  }

  find(ids: Iterable<string>) {
    return this.#do(() => {
      const found = [...new Set(ids)].flatMap((id) => this.#find(id) ?? []);
      return new Map(found.map((person) => [person.id, person]));
    });
  }

  list({ limit, after = '' }: { readonly limit: number; readonly after?: string }) {
    return this.#do(
      () =>
        this.#openIfThere()
          ?.prepare('SELECT * FROM persons WHERE id > ? ORDER BY id LIMIT ?')
          // Negative: no limit.
          .all(after, Number.isFinite(limit) ? limit : -1)
          .map(personOf) ?? [],
    );
  }

  async backUp(to: string) {
    const everybody = await this.list({ limit: Infinity });
    if (everybody.length === 0) return undefined;
    const unfinished = `${to}.unfinished`;
    rmSync(unfinished, { force: true });
    try {
      closeSync(openSync(unfinished, 'wx', OWNER_ONLY));
      // Row by row into a new file: no free page, no old page comes along.
      await this.#do(() => this.#open().prepare('VACUUM INTO ?').run(unfinished));
      sync(unfinished);
      // A link never replaces; a rename would.
      linkSync(unfinished, to);
      sync(dirname(to));
    } finally {
      rmSync(unfinished, { force: true });
    }
    return everybody.length;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#database?.close();
    this.#database = undefined;
    return Promise.resolve();
  }

  // Asynchronous, so that what is thrown becomes a rejection.
  async #do<T>(work: () => T): Promise<T> {
    if (this.#closed) throw new PersonsUnavailable('closed', `${this.path} is closed`);
    return inOurWords(this.path, work);
  }

  #find(id: string): Person | undefined {
    const row = this.#openIfThere()?.prepare('SELECT * FROM persons WHERE id = ?').get(id);
    return row && personOf(row);
  }

  #openIfThere(): DatabaseSync | undefined {
    if (this.#database) return this.#database;
    const isThere = existsSync(this.path) || readErasures(this.path).size > 0;
    return isThere ? this.#open() : undefined;
  }

  #open(): DatabaseSync {
    if (this.#database) return this.#database;
    const erasures = readErasures(this.path);
    const database = openPersonsFile(this.path);
    try {
      // An older copy may have been put here, or the process died in the middle of an erasure.
      for (const [id, erasedOn] of erasures) eraseIn(database, id, erasedOn);
      addErasures(this.path, erasedIn(database));
      database.exec('VACUUM');
    } catch (error) {
      database.close();
      throw error;
    }
    return (this.#database = database);
  }

  /**
   * Deleting with zeros leaves copies where SQLite has moved rows from page to page: what is left is written anew, and the
   * file cut to it.
   */
  #writeAnew(): void {
    this.#open().exec('VACUUM');
  }
}

function eraseIn(database: DatabaseSync, id: string, erasedOn: string): void {
  database
    .prepare(
      `INSERT INTO persons (id, erased_on) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET
        name=NULL, email=NULL, telephone=NULL, registered_on=NULL, changed_on=NULL,
        erased_on=excluded.erased_on WHERE persons.erased_on IS NULL`,
    )
    .run(id, erasedOn);
}

function erasedIn(database: DatabaseSync): ReadonlyMap<string, string> {
  const rows = database.prepare('SELECT * FROM persons WHERE erased_on IS NOT NULL').all();
  return new Map(rows.map((row) => [String(row['id']), String(row['erased_on'])]));
}

function personOf(row: Record<string, SQLOutputValue>): Person {
  const { id, erased_on: erasedOn, email, telephone, changed_on: changedOn } = row;
  if (typeof erasedOn === 'string') return { id: String(id), erasedOn };
  return {
    id: String(id),
    name: String(row['name']),
    ...(typeof email === 'string' ? { email } : {}),
    ...(typeof telephone === 'string' ? { telephone } : {}),
    registeredOn: String(row['registered_on']),
    ...(typeof changedOn === 'string' ? { changedOn } : {}),
  };
}

function columnsOf({ name, email, telephone }: PersonDetails) {
  return [name, email ?? null, telephone ?? null] as const;
}

function sameDetails(one: PersonDetails, other: PersonDetails): boolean {
  return columnsOf(one).join('\n') === columnsOf(other).join('\n');
}
