/** Rows of signals for a forest, one after the other in one array: a page has thousands, and an array each would cost more than the sums. */
export interface Rows {
  /** How many signals a row has. */
  width: number;
  values: Float32Array;
  /** Where the next value goes. */
  at: number;
}

/** Room for so many rows of so many signals. */
export function makeRows(count: number, width: number): Rows {
  return { width, values: new Float32Array(count * width), at: 0 };
}

/** Writes the next value of a row. */
export function put(rows: Rows, value: number): void {
  rows.values[rows.at++] = value;
}

/** Writes the next value of a row: 1 for true, 0 for false. */
export function putIf(rows: Rows, test: boolean): void {
  rows.values[rows.at++] = test ? 1 : 0;
}
