/** The door for programs that are no suites, and may not load Jest: servers to be had, broken and watched. */
export { eventStoreCommand, eventStoreForTests } from './eventstore-for-tests.js';
export {
  type EventStoreDbServer,
  eventStoreDbServer,
  FIRST_ADMINISTRATOR,
} from './eventstoredb-server.js';
export { freePort } from './free-port.js';
export { postgresForTests } from './postgres-for-tests.js';
export { startTcpProxy, type TcpProxy } from './tcp-proxy.js';
export { type Certificates, makeCertificates } from './test-certificates.js';
export { newLedgerOn, type ServerForTests } from './test-servers.js';
