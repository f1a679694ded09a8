export type { Projection } from './projection.js';
export {
  createProjector,
  type LogToRead,
  type Projector,
  type ProjectorOptions,
  type WrittenBatch,
} from './projector.js';
export { EventsMissing } from './continuity.js';
export { measureLag, type Lag, type LagOptions } from './lag.js';
export { waitForView, type Waited } from './wait-for-view.js';
export { compareViews, type Difference, type DifferenceInFull } from './compare-views.js';
export {
  RebuildHalted,
  rebuildViews,
  type RebuildOptions,
  type RebuildProgress,
  type RebuiltView,
} from './rebuild-views.js';
export { LiveViews, type LiveViewsOptions } from './live-views.js';
