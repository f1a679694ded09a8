/** Swedish texts about the persons' directory. */
import type { enPersons } from './en-persons.js';

export const svPersons: Readonly<Record<keyof typeof enPersons, string>> = {
  'problem.person-unknown': 'Det finns ingen med det id:t i personregistret',
  'problem.person-exists': 'Någon annan finns under det id:t: ändra uppgifterna i stället',
  'problem.person-erased': 'Personen är raderad, för alltid: registrera under ett nytt id',
  'problem.person-key-reused':
    'Nyckeln (Idempotency-Key) har använts för någon annan, eller så har uppgifterna ändrats sedan dess',
  'problem.persons-full': 'Disken är full: inget ändrades i personregistret',
  'problem.persons-unavailable': 'Personregistret kan inte användas nu: {reason}',
  'body.not-json-once':
    'JSON, varje namn en gång; felet upprepas inte här, för det kan vara en persons uppgifter',
  'rule.isEmail': 'en e-postadress: {expected}',
  'cli.persons': 'Personer',
  'cli.email': 'E-post',
  'cli.telephone': 'Telefon',
  'cli.registered': 'Registrerad',
  'cli.erased-on': 'raderad {day}',
  'cli.changed-on': 'ändrad {day}',
  'cli.no-persons': 'Ingen är registrerad.',
  'cli.person-registered': '{id} är registrerad: händelser bär detta id',
  'cli.person-registered-before': '{id} var redan registrerad så',
  'cli.person-changed': '{id} är ändrad; de tidigare uppgifterna är borta',
  'cli.person-erased':
    '{id} är raderad: av namn, e-post och telefon finns inget kvar här. Äldre säkerhetskopior har dem ännu',
  'cli.ask-name': 'Namn',
  'cli.ask-email': 'E-post (tomt: ingen)',
  'cli.ask-telephone': 'Telefon, som +46 70 123 45 67 (tomt: ingen)',
  'cli.ask-kept': '{asked}; Enter behåller ”{now}”, - tar bort det',
  'cli.persons-note': 'Namnen finns bara i personregistret: liggaren känner id:na.',
  'cli.backed-up-persons':
    'Personregistret finns i {path}: {persons, plural, one {# person} other {# personer}}',
  'cli.restored-persons':
    'Personregistret är återställt: {persons, plural, one {# person} other {# personer}}, varav {erased} raderade',
  'cli.restored-persons-kept': 'Personregistret som finns där är kvar som det är',
};
