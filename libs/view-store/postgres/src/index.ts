export { openPostgresViewStore, type PostgresViews } from './postgres-view-store.js';
