/**
 * The port to the persons' directory: who stands behind an opaque id that events carry. Names, e-mail addresses and
 * telephone numbers are kept here alone, outside the log, where they can be changed and erased (GDPR article 17).
 */

/** What is known of a person. Nothing of it stands in any event, view, log or error. */
export interface PersonDetails {
  readonly name: string;
  readonly email?: string;
  readonly telephone?: string;
}

export interface RegisteredPerson extends PersonDetails {
  /** Opaque: what events carry. */
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly registeredOn: string;
  readonly changedOn?: string;
}

/** What an erasure leaves: that there was somebody, and the day. */
export interface ErasedPerson {
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly erasedOn: string;
}

export type Person = RegisteredPerson | ErasedPerson;

/** What the directory refuses, and why: nothing was changed. The message holds the id alone. */
export class PersonRefused extends Error {
  constructor(
    readonly reason: 'unknown' | 'exists' | 'erased',
    readonly id: string,
  ) {
    super(`person ${id}: ${reason}`);
    this.name = 'PersonRefused';
  }
}

/** The directory cannot be used; the ledger can. */
export class PersonsUnavailable extends Error {
  constructor(
    readonly reason: 'full' | 'damaged' | 'failed' | 'closed',
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'PersonsUnavailable';
  }
}

/** Every method throws `PersonsUnavailable`; days are YYYY-MM-DD. */
export interface PersonsDirectory {
  /**
   * Registers somebody; who is registered just so already is `repeated`. Throws `PersonRefused`:
   * `exists` with other details, `erased` for ever.
   */
  register(id: string, details: PersonDetails, on: string): Promise<{ readonly repeated: boolean }>;

  /** Replaces all details; those before are gone. Throws `PersonRefused`: `unknown`, `erased`. */
  change(id: string, details: PersonDetails, on: string): Promise<void>;

  /**
   * Erases the details for ever; once more changes nothing. What comes back by an older backup is erased
   * again. Throws `PersonRefused`: `unknown`.
   */
  erase(id: string, on: string): Promise<ErasedPerson>;

  /** Those of the ids that it knows. */
  find(ids: Iterable<string>): Promise<ReadonlyMap<string, Person>>;

  /** In the order of the ids: at most `limit`, after the one named. */
  list(page: { readonly limit: number; readonly after?: string }): Promise<readonly Person[]>;

  /**
   * Copies the directory as it is, without anything that was erased or replaced, to where nothing is.
   * Answers how many are in it, the erased ones included; undefined, and no copy, where nobody was ever registered.
   * Throws as well what the file system says of the place: `EEXIST`, `ENOENT`.
   */
  backUp(to: string): Promise<number | undefined>;

  close(): Promise<void>;
}

export function isErased(person: Person): person is ErasedPerson {
  return 'erasedOn' in person;
}
