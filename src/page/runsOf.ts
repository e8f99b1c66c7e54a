import type { Block } from './outline.ts';

/** Lines in page order, divided where others of the page stand between them. */
export function runsOf(lines: Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.at(-1)?.index === line.index - 1) run.push(line);
    else runs.push([line]);
  }
  return runs;
}
