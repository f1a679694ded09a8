export {
  type ApiClient,
  type ApiClientOptions,
  COMMAND_NAMES,
  type CommandGiven,
  type CommandName,
  createApiClient,
  createsStream,
  giveCommand,
  type Schemas,
} from './api-client.js';
