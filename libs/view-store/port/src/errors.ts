/** What a view store refuses to write, and why it cannot be used: every adapter throws these. */
import type { Position, Statement, ViewDefinition } from './view-store.js';

/** Another projector has moved this view's checkpoint: this one must stop. */
export class CheckpointMoved extends Error {
  constructor(view: string, expected: string | undefined, actual: string | undefined) {
    super(
      `view ${view} is at ${actual ?? 'its beginning'}, expected ${expected ?? 'its beginning'}`,
    );
    this.name = 'CheckpointMoved';
  }
}

/** An addition says something else of a cell and day than what is held: its projection is at fault. */
export class HeldOtherwise extends Error {
  constructor(
    readonly view: ViewDefinition,
    /** Where the addition was made. */
    readonly position: Position,
    { cell, validFrom }: Pick<Statement, 'cell' | 'validFrom'>,
  ) {
    super(`view ${view.name}: ${cell} from ${validFrom} is held otherwise than it is added`);
    this.name = 'HeldOtherwise';
  }
}

/** Why views cannot be used. */
export type ViewsTrouble =
  | 'absent'
  | 'foreign'
  | 'damaged'
  | 'outdated'
  | 'locked'
  | 'full'
  | 'read-only'
  | 'closed'
  | 'failed'
  /** The server that holds them does not answer. */
  | 'unreachable'
  /** Another projector has the right to write them. */
  | 'leased';

/** The views cannot be used. Nothing is lost: the log holds everything, views are built from it. */
export class ViewStoreUnavailable extends Error {
  constructor(
    readonly reason: ViewsTrouble,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'ViewStoreUnavailable';
  }
}
