export {
  type ErasedPerson,
  isErased,
  type Person,
  type PersonDetails,
  PersonRefused,
  type PersonsDirectory,
  PersonsUnavailable,
  type RegisteredPerson,
} from './persons-directory.js';
export { personsBackupOf, restorePersons, type RestoredPersons } from './restore-persons.js';
export { openPersonsDirectory } from './sqlite-persons-directory.js';
