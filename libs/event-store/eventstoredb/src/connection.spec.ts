/** The URL of a ledger on EventStoreDB: what is taken, and what is refused with what words. */
import { describe, expect, it } from '@jest/globals';
import { readConnection } from './connection.js';

describe('The URL of a ledger on EventStoreDB', () => {
  it.each([
    ['one node, without TLS', 'esdb://localhost:2113?tls=false', 'esdb://localhost:2113?tls=false'],
    ['the default port', 'esdb://ledger.example', 'esdb://ledger.example'],
    ['a slash before the options', 'esdb://a:1/?tls=true', 'esdb://a:1?tls=true'],
    ['three nodes', 'esdb://a:1,b:2,c:3', 'esdb://a:1,b:2,c:3'],
    ['a cluster by its name', 'esdb+discover://cluster:2113', 'esdb+discover://cluster:2113'],
    ['the later name of the server', 'kurrentdb://a:1?tls=false', 'esdb://a:1?tls=false'],
    [
      'a certificate authority',
      'esdb://a?tlsCAFile=/etc/ca%20x.pem',
      'esdb://a?tlsCAFile=%2Fetc%2Fca%20x.pem',
    ],
  ])('may name %s', (_, url, connectionString) => {
    expect(readConnection(url)).toMatchObject({ connectionString, ledger: 'liggaren' });
  });

  it('names the ledger, which the driver is not told', () => {
    expect(readConnection('esdb://a?ledger=stockholm&tls=false')).toMatchObject({
      connectionString: 'esdb://a?tls=false',
      ledger: 'stockholm',
    });
  });

  it('carries user and password, which no message shows', () => {
    const { credentials, shown, connectionString } = readConnection(
      'esdb://ops:p%3Aa%40ss@a:1,b:2?ledger=x',
    );
    expect(credentials).toEqual({ username: 'ops', password: 'p:a@ss' });
    expect(connectionString).toBe('esdb://ops:p%3Aa%40ss@a:1,b:2');
    expect(shown).toBe('esdb://a:1,b:2');
  });

  it.each([
    ['no URL', 'localhost:2113', 'esdb://[USER:PASSWORD@]HOST'],
    ['another scheme', 'http://localhost:2113', 'esdb://[USER:PASSWORD@]HOST'],
    ['no host', 'esdb://', 'esdb://[USER:PASSWORD@]HOST'],
    ['a host that is none', 'esdb://a b', '"a b" in an EventStoreDB URL is no HOST or HOST:PORT'],
    ['a port that is none', 'esdb://a:x', '"a:x"'],
    ['a password with a colon', 'esdb://u:pass:word@a', 'in them : as %3A'],
    ['a password with a question mark', 'esdb://u:secret?word@a', '? as %3F'],
    ['a user without a password', 'esdb://u@a', 'USER:PASSWORD@'],
    [
      'a password that would be ignored',
      'esdb://u:secret@a?tls=false',
      'ignores user and password',
    ],
    ['throwOnAppendFailure', 'esdb://a?throwOnAppendFailure=false', 'a wrong revision'],
    ['tlsVerifyCert', 'esdb://a?tlsVerifyCert=false', 'tlsCAFile or NODE_EXTRA_CA_CERTS'],
    ['reading at followers', 'esdb://a?nodePreference=follower', 'a follower may be behind'],
    [
      'an unknown option',
      'esdb://u:secret@a?tsl=false',
      'unknown option tsl; known are ledger, tls',
    ],
    ['an option without a value', 'esdb://a?tls=', 'option tls has no value'],
    ['a TLS neither on nor off', 'esdb://a?tls=no', 'option tls is true or false, not no'],
    ['a ledger whose name holds a point', 'esdb://a?ledger=a.b', 'letters, digits or _, not "a.b"'],
  ])('is refused with %s', (_, url, words) => {
    let message = '';
    try {
      readConnection(url);
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
      message = (error as Error).message;
    }
    expect(message).toContain(words);
    expect(message).not.toMatch(/secret|pass:word/);
  });
});
