/** What the run ran on: without it, no ratio can be compared with another's. */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openRawLog } from './raw-log.js';
import type { Machine } from './report.js';

const SYNCHRONOUS = ['OFF', 'NORMAL', 'FULL', 'EXTRA'];

export function describeMachine(folder: string): Omit<Machine, 'load'> {
  const raw = openRawLog(join(folder, 'machine.db'));
  const { database } = raw;
  const [journalMode, synchronous] = ['journal_mode', 'synchronous'].map((name) =>
    String(Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]),
  );
  raw.close();
  return {
    node: process.version,
    sqlite: sqliteVersion(),
    platform: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    durability: {
      journalMode: journalMode ?? '',
      synchronous: SYNCHRONOUS[Number(synchronous)] ?? '',
    },
    fsyncsPerSecond: Math.round(fsyncsPerSecond(join(folder, 'fsync'))),
  };
}

export function loadNow(): number {
  return loadavg()[0] ?? Number.NaN;
}

function sqliteVersion(): string {
  const database = new DatabaseSync(':memory:');
  const version = database.prepare('SELECT sqlite_version() AS version').get();
  database.close();
  return String(version?.['version']);
}

function fsyncsPerSecond(path: string): number {
  const file = openSync(path, 'w');
  const page = Buffer.alloc(4_096, 1);
  const times = 300;
  const from = performance.now();
  for (let count = 0; count < times; count += 1) {
    writeSync(file, page);
    fsyncSync(file);
  }
  closeSync(file);
  return (times * 1_000) / (performance.now() - from);
}
