/** The commands of the persons' directory. No details are taken as arguments: shells and npm keep those. */
import type { Command } from 'commander';
import type { PersonsOptions } from './commands/persons.js';
import { examples, type Outcome, withActor } from './options.js';

export function addPersons(program: Command, outcome: Outcome): void {
  const persons = withActor(program.command('persons'), 'case-officer')
    .summary('who stands behind the ids in events')
    .description(
      'Lists the persons’ directory: names, e-mail, telephone, or the day of the erasure. They stand in no event, view or export.',
    )
    .addHelpText('before', examples(['liggaren persons', 'liggaren persons add']))
    .action(async (_options: unknown, command: Command) => {
      const { persons: list } = await import('./commands/persons.js');
      outcome.exitCode = await list(command.optsWithGlobals<PersonsOptions>());
    });

  persons
    .command('add')
    .summary('register a person')
    .description(
      'Registers a person and tells the id for events. Asks for the details; or reads {"name", "email", "telephone"} as JSON from stdin.',
    )
    .option('--id <id>', 'the id by which the person acts; made unless told')
    .addHelpText('before', examples(['liggaren persons add', 'liggaren persons add < person.json']))
    .action(async (_options: unknown, command: Command) => {
      const { addPerson } = await import('./commands/persons-changing.js');
      outcome.exitCode = await addPerson(command.optsWithGlobals<PersonsOptions>());
    });

  persons
    .command('change <id>')
    .summary('replace a person’s details')
    .description(
      'Replaces the details of a person: asks for them, or reads all of them as JSON from stdin. Those before are gone.',
    )
    .addHelpText('before', examples(['liggaren persons change 3f2a1b2c']))
    .action(async (id: string, _options: unknown, command: Command) => {
      const { changePerson } = await import('./commands/persons-changing.js');
      outcome.exitCode = await changePerson(id, command.optsWithGlobals<PersonsOptions>());
    });

  persons
    .command('erase <id>')
    .summary('erase a person’s details for ever')
    .description(
      'Erases name, e-mail and telephone for ever (GDPR article 17). The id stays, with the day, and is erased again in any older copy of the directory that is put back.',
    )
    .addHelpText('before', examples(['liggaren persons erase 3f2a1b2c']))
    .action(async (id: string, _options: unknown, command: Command) => {
      const { erasePerson } = await import('./commands/persons-changing.js');
      outcome.exitCode = await erasePerson(id, command.optsWithGlobals<PersonsOptions>());
    });
}
