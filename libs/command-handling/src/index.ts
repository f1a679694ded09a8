export type { Accepted, Actor, CommandOutcome, CommandRequest } from './command.js';
export { type CommandHandler, createCommandHandler, type HandlerParts } from './handle-command.js';
export { commandIdOf } from './identity.js';
export {
  type ImportFault,
  type ImportFile,
  type ImportLine,
  readImportFile,
} from './import-file.js';
export {
  type ImportOutcome,
  type ImportProgress,
  type ImportReport,
  type ImportRequest,
  runImport,
} from './run-import.js';
