export { hasIdentityNumber } from './forbidden-content.js';
export {
  COMMAND_CLASSES,
  type FieldProblem,
  isCommandType,
  type ParsedCommand,
  parseCommand,
} from './parse-command.js';
