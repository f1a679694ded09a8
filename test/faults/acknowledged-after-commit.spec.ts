/** An append is acknowledged only after COMMIT: at that moment another connection sees its events. */
import { DatabaseSync } from 'node:sqlite';
import { post } from './journal.js';
import {
  type PlantedBug,
  removeFolder,
  type ServerProcess,
  startServer,
  storeIn,
  temporaryLedgerFolder,
} from './server-process.js';

const CLIENTS = 10;
const COMMANDS_EACH = 20;

let folder: string;
let server: ServerProcess;
beforeEach(() => {
  folder = temporaryLedgerFolder();
});
afterEach(async () => {
  server.signal('SIGKILL');
  await server.ended;
  removeFolder(folder);
});

/** Ids of acknowledged events that the other connection does not see when the answer arrives. */
async function unseenAtTheAnswer(
  plantedBug?: PlantedBug,
): Promise<{ seen: number; unseen: number }> {
  server = startServer({ folder, ...(plantedBug ? { plantedBug } : {}) });
  const url = await server.ready;
  const seen = { seen: 0, unseen: 0 };
  const other = new DatabaseSync(storeIn(folder), { readOnly: true });
  const look = other.prepare('SELECT 1 FROM events WHERE id = ?');
  const give = async (key: string, path: string, body: object) => {
    const answer = await post(url, { key, path, body, events: 1, underWay: true });
    for (const id of answer?.eventIds ?? []) seen[look.get(id) ? 'seen' : 'unseen'] += 1;
  };
  await give('ledger', '/v1/ledger/open-ledger', { owner: 'Staden', demonstration: false });
  const clients = Array.from({ length: CLIENTS }, async (_, client) => {
    for (let n = 0; n < COMMANDS_EACH; n += 1)
      await give(`${client}-${n}`, '/v1/partnerships/start-partnership', {
        name: `P ${client} ${n}`,
      });
  });
  await Promise.all(clients);
  other.close();
  return seen;
}

describe('An acknowledged event', () => {
  it('is seen by a second connection at the moment its answer arrives', async () => {
    expect(await unseenAtTheAnswer()).toEqual({ seen: CLIENTS * COMMANDS_EACH + 1, unseen: 0 });
  }, 60_000);

  it('would not be, were it acknowledged before the commit: the check notices', async () => {
    const { unseen } = await unseenAtTheAnswer('acknowledge-before-commit');
    expect(unseen).toBeGreaterThan(0);
  }, 60_000);
});
