/** The classes of what an event says: who may learn it. Written as `@class` beside each type and field of the domain. */

/**
 * - `open`: may leave the ledger to any subscriber.
 * - `internal`: for the owner's own systems.
 * - `protected`: may be secret or concern persons (account numbers, reasons in free text); masked for all others.
 *
 * In this order: a reader of one class may read those before it as well.
 */
export const DATA_CLASSES = ['open', 'internal', 'protected'] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

export function isDataClass(text: string): text is DataClass {
  return (DATA_CLASSES as readonly string[]).includes(text);
}

/** Whether a reader of this class may read what is of the other. */
export function mayRead(reader: DataClass, dataClass: DataClass): boolean {
  return DATA_CLASSES.indexOf(dataClass) <= DATA_CLASSES.indexOf(reader);
}
