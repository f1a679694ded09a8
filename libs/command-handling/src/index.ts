export {
  type Accepted,
  type Actor,
  type CommandHandler,
  type CommandOutcome,
  type CommandRequest,
  createCommandHandler,
  type HandlerParts,
} from './handle-command.js';
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
