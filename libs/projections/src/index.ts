export type { Projection } from './projection.js';
export { createProjector, type Projector, type ProjectorOptions } from './projector.js';
export { waitForView, type Waited } from './wait-for-view.js';
export { compareViews, type Difference } from './compare-views.js';
