export { openSqliteViewStore } from './sqlite-view-store.js';
export { ViewStoreUnavailable, type ViewsTrouble } from '@liggaren/view-store-port';
export type { ViewsMode } from './views-file.js';
