export { openSqliteViewStore } from './sqlite-view-store.js';
export { ViewStoreUnavailable, type ViewsTrouble } from './view-store-unavailable.js';
export type { ViewsMode } from './views-file.js';
