export {
  type Addition,
  type Batch,
  type ColumnKind,
  type GroupSum,
  type Halt,
  type Position,
  type Restated,
  type Restatement,
  type Statement,
  type SumQuery,
  type SumShape,
  type Version,
  type ViewDefinition,
  type ViewProgress,
  type ViewQuery,
  type ViewStore,
  type Whole,
} from './view-store.js';
export {
  CheckpointMoved,
  HeldOtherwise,
  ViewStoreUnavailable,
  type ViewsTrouble,
} from './errors.js';
export type { Json, JsonObject } from './json.js';
export { JsonText } from './json-text.js';
// What every adapter on tables shares: how versions lie in rows, and what a batch comes to.
export { type BatchVersion, BatchVersions, requireOrder } from './batch-versions.js';
export { exactSum } from './exact-sum.js';
export { HeldMemory } from './held-memory.js';
export {
  type ReadRow,
  requireLimit,
  type StatementRow,
  type Value,
  ViewTable,
} from './view-table.js';
