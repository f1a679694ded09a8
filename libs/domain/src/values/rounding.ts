/** Rounding: which cells of a table to raise by one, given how many each row and each column needs. */

/**
 * Chooses cells among those that `may` be raised, so that each row and each column gets as many as it needs.
 * Rows are served in order, each taking the first column with room; where none has room, an earlier row moves
 * to another column (an augmenting path). The same table always gives the same choice.
 * Always possible where the needs are the sums of the cells' own fractions: those fractions are a flow through
 * the table, and a flow with whole demands has a whole solution (a bounded transportation problem).
 * Throws an Error when the needs cannot be met, which no cut can bring about.
 */
export function raiseCells(
  may: readonly (readonly boolean[])[],
  rowNeeds: readonly number[],
  columnNeeds: readonly number[],
): boolean[][] {
  const raised = may.map((row) => row.map(() => false));
  const room = [...columnNeeds];
  rowNeeds.forEach((need, row) => {
    for (let nth = 0; nth < need; nth++)
      if (!raiseOne(row, { may, raised, room, seen: new Set() }))
        throw new Error(`no cell of row ${row} can be raised`);
  });
  return raised;
}

interface Search {
  readonly may: readonly (readonly boolean[])[];
  readonly raised: boolean[][];
  /** How many more cells each column takes. */
  readonly room: number[];
  /** Full columns already looked into: each once in a search. */
  readonly seen: Set<number>;
}

/** Raises one more cell of the row: in a column with room, else where another row can be moved aside. */
function raiseOne(row: number, search: Search): boolean {
  const { may, raised, room } = search;
  const cells = raised[row] ?? [];
  const open = cells.flatMap((cell, column) => (may[row]?.[column] && !cell ? [column] : []));
  const free = open.find((column) => (room[column] ?? 0) > 0);
  if (free !== undefined) room[free] = (room[free] ?? 0) - 1;
  const column = free ?? open.find((candidate) => moveAside(candidate, search));
  if (column === undefined) return false;
  cells[column] = true;
  return true;
}

/** Frees a place in a full column, by a row that finds one elsewhere. */
function moveAside(column: number, search: Search): boolean {
  if (search.seen.has(column)) return false;
  search.seen.add(column);
  const holder = search.raised.find((cells, row) => cells[column] && raiseOne(row, search));
  if (holder) holder[column] = false;
  return holder !== undefined;
}
