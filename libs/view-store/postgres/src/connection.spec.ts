/** The URL of the views: what is taken, and what is said of one that is not. */
import { readConnection, USUAL_PATIENCE } from './connection.js';

const read = (url: string) => readConnection(url, USUAL_PATIENCE);

describe('A URL of views', () => {
  it('names a database and, where several share it, a ledger', () => {
    expect(read('postgres://db:5433/views').ledger).toBe('liggaren');
    const named = read('postgresql://u:secret@db/views?ledger=north&sslmode=disable');
    expect(named.ledger).toBe('north');
    expect(named.pool.connectionString).toBe('postgresql://u:secret@db/views?sslmode=disable');
  });

  it('is told to people without its password', () => {
    expect(read('postgres://u:secret@db:5433/views').place).toBe('db:5433/views, ledger liggaren');
  });

  it.each([
    ['sqlite:./views.db', 'postgres://'],
    ['u:secret@db/views', 'postgres://'],
    ['postgres://u:12/secret@db/views', '%2F'],
    ['postgres://u:12?secret@db/views', '%3F'],
    ['postgres://u:12#secret@db/views', '%23'],
    ['postgres://u:secret@db/views?ledger=North-1', 'North-1'],
    [`postgres://u:secret@db/views?ledger=${'x'.repeat(49)}`, '48'],
  ])('like %s is refused, its password unsaid', (url, said) => {
    expect(() => read(url)).toThrow(TypeError);
    expect(() => read(url)).toThrow(said);
    expect(() => read(url)).not.toThrow('secret');
  });
});
