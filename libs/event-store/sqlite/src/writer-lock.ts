/**
 * One process writes: `acquireWriterLock`. The lock is an open transaction on a file of its own, so
 * the kernel drops it when the process dies, however it dies. The holder's address is in a file
 * beside it, never in the locked one: closing any handle of that file would drop the lock (POSIX).
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '@liggaren/event-store-port';
import { inStoreWords, isBusy } from './sqlite-errors.js';

/** Where the process that holds the lock listens. */
export interface WriterAddress {
  readonly url: string;
  readonly pid: number;
}

export interface WriterLock {
  /** Names the address at which others reach the holder, once it listens. */
  announce(url: string): void;
  /** Gives the lock up; a second call does nothing. */
  release(): void;
}

/** Another process writes this ledger; `address` is absent until that one has announced it. */
export class WriterLocked extends StoreUnavailable {
  constructor(
    path: string,
    readonly address: WriterAddress | undefined,
  ) {
    const holder = address
      ? `the server at ${address.url} (process ${address.pid})`
      : 'another process';
    super('locked', `${path} is being written by ${holder}`);
    this.name = 'WriterLocked';
  }
}

/**
 * Takes the lock of a ledger, at once or not at all. Throws `WriterLocked` when it is held, also by
 * this process. Only then does the address mean anything: a dead holder's is removed, not read.
 */
export function acquireWriterLock(path: string): WriterLock {
  mkdirSync(dirname(path), { recursive: true });
  const addressFile = `${path}.server`;
  const lock = holdLock(path, addressFile);
  rmSync(addressFile, { force: true });
  return {
    announce: (url) => writeAddress(addressFile, { url, pid: process.pid }),
    release: () => {
      if (!lock.isOpen) return;
      // Before the lock goes: afterwards the file may be the next holder's.
      rmSync(addressFile, { force: true });
      lock.close();
    },
  };
}

function holdLock(path: string, addressFile: string): DatabaseSync {
  return inStoreWords(() => {
    const lock = new DatabaseSync(`${path}.lock`, { timeout: 0 });
    try {
      // Nothing is ever written, so no journal file need be left by a holder that was killed.
      lock.exec('PRAGMA journal_mode = MEMORY; BEGIN IMMEDIATE');
      return lock;
    } catch (error) {
      lock.close();
      throw isBusy(error) ? new WriterLocked(path, readAddress(addressFile)) : error;
    }
  });
}

/** Whole or not at all: readers never see half an address. */
function writeAddress(file: string, address: WriterAddress): void {
  writeFileSync(`${file}.new`, JSON.stringify(address));
  renameSync(`${file}.new`, file);
}

function readAddress(file: string): WriterAddress | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as WriterAddress;
  } catch {
    // Not announced yet, or just released: the lock is what counts.
    return undefined;
  }
}
