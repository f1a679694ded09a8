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
export { CheckpointMoved, HeldOtherwise } from './errors.js';
export type { Json, JsonObject } from './json.js';
export { JsonText } from './json-text.js';
