/** Why a log is not copied, or not believed to be: `CopyRefused`. */
export type CopyTrouble =
  /** There is nothing to copy. */
  | 'empty'
  /** The target has another event in some place: it is another ledger's, or has gone on by itself. */
  | 'foreign'
  /** The target has all that the source has, and more. */
  | 'longer'
  /** What was copied does not read back as it was: somebody else wrote meanwhile, or a store is at fault. */
  | 'unequal'
  /** An event's id does not lead to the same event, or the same moment, in both. */
  | 'unresolved';

export class CopyRefused extends Error {
  constructor(
    readonly reason: CopyTrouble,
    /** Which event in the log it is about, counted from 1. */
    readonly ordinal: number,
    /** The event of the source in that place, and of the target; empty where there is none. */
    readonly source: string,
    readonly target: string,
  ) {
    super(`the copy is refused: ${reason} at event ${ordinal}`);
    this.name = 'CopyRefused';
  }
}
