/** Who acts in an agreement, and how a document names them. Roles and organisations, never persons. */

/** Who acts: an organisation itself, or through units of its own. */
export interface Acting {
  readonly organisation: string;
  readonly units?: readonly string[];
}

/** A line under an instrument, waiting for its signature: which role signs for whom. */
export interface SignatureLine {
  readonly organisation: string;
  readonly unit?: string;
  /** The role that signs (never a person's name): `socialdirektör`. */
  readonly role: string;
}

/** A wording under which a document names a party, and where. */
export interface NamedAs {
  readonly text: string;
  readonly lines?: string;
}

/** Whether the same organisation acts, through the same units in whatever order. */
export function sameActing(a: Acting, b: Acting): boolean {
  const units = (acting: Acting) => [...(acting.units ?? [])].sort().join();
  return a.organisation === b.organisation && units(a) === units(b);
}
