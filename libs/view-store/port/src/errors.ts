/** What a view store refuses to write. */
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
