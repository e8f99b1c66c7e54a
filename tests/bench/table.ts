/** One line of figures, by the names of its columns. */
export type Row = Record<string, string | number>;

/** A ratio to two places. */
export function ratio(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Prints rows under the names of their columns, each as wide as it must be. */
export function printTable(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((name) => String(row[name] ?? '')))];
  const widths = names.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  for (const line of lines)
    console.log(`  ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd());
}
