export { createApp } from './app.js';
export { COMMAND_ROUTES, type CommandRoute } from './collections.js';
export { type Configuration, ConfigurationError, readConfiguration } from './configuration.js';
export { ensureDemonstration } from './demonstration.js';
export { type LedgerRuntime, openLedgerRuntime } from './ledger-runtime.js';
export { openFeedToRead } from './reading.js';
export { openApiDocument } from './openapi.js';
