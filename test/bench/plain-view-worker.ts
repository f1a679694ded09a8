/** The limit of a view's worker: told to, it copies what is new from one file to another. */
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

const path = String(workerData);
const log = new DatabaseSync(`${path}.log.db`, { readOnly: true });
const view = new DatabaseSync(`${path}.view.db`);
view.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
  CREATE TABLE events (position INTEGER PRIMARY KEY, data TEXT NOT NULL) STRICT`);
const news = log.prepare('SELECT position, data FROM events WHERE position > ?');
const insert = view.prepare('INSERT INTO events VALUES (?, ?)');

let taken = 0;
parentPort?.on('message', () => {
  for (const { position, data } of news.all(taken)) {
    insert.run(Number(position), String(data));
    taken = Number(position);
  }
});
parentPort?.postMessage('ready');
