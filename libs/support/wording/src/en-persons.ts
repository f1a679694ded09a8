/** English texts about the persons' directory. */
export const enPersons = {
  'problem.person-unknown': 'There is nobody of that id in the persons’ directory',
  'problem.person-exists': 'Somebody else is registered under that id: change the details instead',
  'problem.person-erased': 'That person was erased, for ever: register under a new id',
  'problem.person-key-reused':
    'This idempotency key was used for somebody else, or the details have changed since',
  'problem.persons-full': 'The disk is full: nothing was changed in the persons’ directory',
  'problem.persons-unavailable': 'The persons’ directory cannot be used now: {reason}',
  'body.not-json-once':
    'JSON, each name once; what is wrong is not repeated here, for it may be a person’s',
  'rule.isEmail': 'an e-mail address: {expected}',
  'cli.persons': 'Persons',
  'cli.email': 'E-mail',
  'cli.telephone': 'Telephone',
  'cli.registered': 'Registered',
  'cli.erased-on': 'erased {day}',
  'cli.changed-on': 'changed {day}',
  'cli.no-persons': 'Nobody is registered.',
  'cli.person-registered': '{id} is registered: events carry this id',
  'cli.person-registered-before': '{id} was registered just so before',
  'cli.person-changed': '{id} is changed; the details before are gone',
  'cli.person-erased':
    '{id} is erased: of name, e-mail and telephone nothing is left here. Backups made before still have them',
  'cli.ask-name': 'Name',
  'cli.ask-email': 'E-mail (empty: none)',
  'cli.ask-telephone': 'Telephone, like +46 70 123 45 67 (empty: none)',
  'cli.ask-kept': '{asked}; Enter keeps “{now}”, - removes it',
  'cli.persons-note': 'Names stand in the directory alone: the ledger knows the ids.',
  'cli.backed-up-persons':
    'The persons’ directory is in {path}: {persons, plural, one {# person} other {# persons}}',
  'cli.restored-persons':
    'The persons’ directory is restored: {persons, plural, one {# person} other {# persons}}, {erased} of them erased',
  'cli.restored-persons-kept': 'The persons’ directory that is there stays as it is',
} as const;
