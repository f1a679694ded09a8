import { describe, expect, it } from '@jest/globals';
import { Command, CommanderError } from 'commander';
import { createProgram } from './program.js';

/** What help prints and a usage error says, without running a command. */
async function said(
  ...args: readonly string[]
): Promise<{ out: string; err: string; error: unknown }> {
  let out = '';
  let err = '';
  const program = createProgram({ exitCode: 0 });
  const capture = (command: Command): void => {
    command.configureOutput({
      writeOut: (text) => (out += text),
      writeErr: (text) => (err += text),
    });
    command.commands.forEach(capture);
  };
  capture(program);
  const error = await program.parseAsync(args, { from: 'user' }).catch((thrown: unknown) => thrown);
  return { out, err, error };
}

const COMMANDS = createProgram({ exitCode: 0 }).commands.map((command) => command.name());

describe('Help', () => {
  it('lists the commands', () => {
    expect(COMMANDS).toEqual([
      'agreements',
      'schedule',
      'timeline',
      'diff',
      'flags',
      'explain',
      'organisations',
      'events',
      'budget',
      'statistics',
      'board',
      'compliance',
      'completeness',
      'commitments',
      'governance',
      'activities',
      'findings',
      'reports',
      'report',
      'open',
      'import',
      'do',
      'parties',
      'party',
      'persons',
      'verify',
      'backup',
      'restore',
      'copy',
      'rebuild',
      'rebuilds',
    ]);
  });

  it('begins with examples', async () => {
    expect((await said('--help')).out).toMatch(/^Examples:\n {2}liggaren agreements/);
  });

  it.each(COMMANDS)('of %s begins with examples of it, and fits 120 columns', async (name) => {
    const { out } = await said(name, '--help');
    expect(out).toMatch(new RegExp(`^Examples:\n.*liggaren ${name}`));
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});

describe('Wrong usage', () => {
  it.each([
    ['an unknown command', ['agrements'], 'Did you mean agreements?'],
    ['an unknown option', ['agreements', '--valid', '2022-12-31'], 'unknown option'],
    ['a status there is none of', ['agreements', '--status', 'alive'], 'Allowed choices are draft'],
    ['no rows', ['agreements', '--limit', '0'], 'whole number from 1'],
    ['a clock where there is none', ['verify', '--valid-on', '2022-12-31'], 'unknown option'],
    ['a view there is none of', ['diff', '--view', 'bodies'], 'Allowed choices are agreements'],
    ['no agreement', ['timeline'], 'missing required argument'],
    ['no owner', ['open'], '--owner'],
    ['no file', ['import'], 'missing required argument'],
    ['no key', ['do', 'RecordTerm'], '--key'],
    ['a third language', ['agreements', '--lang', 'fi'], 'Allowed choices are sv, en'],
  ])('%s is refused before anything is opened', async (_what, args, message) => {
    const { err, error } = await said(...args);
    expect(error).toBeInstanceOf(CommanderError);
    expect(err).toContain(message);
  });
});
