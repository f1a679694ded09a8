export type { FieldProblem } from './field-problem.js';
export { hasIdentityNumber } from './forbidden-content.js';
export {
  COMMAND_CLASSES,
  isCommandType,
  type ParsedCommand,
  parseCommand,
} from './parse-command.js';
export { NewPersonShape, parsePerson, PERSON_ID, PersonShape } from './persons.js';
