import type { Block, Box } from '../page/outline.ts';

/** So many lines in one cell, with most of the table's text, are a column of a page and no entry of a table. */
const LEAST_LINES = 3;

const CELLS = new Set(['td', 'th']);

const PARTS = new Set(['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', ...CELLS]);

/** Tables in tables nest a few levels; more is a page built to be deep. */
const MAX_NESTED = 24;

interface Held {
  lines: number;
  chars: number;
}

/**
 * Whether a box is part of a table that lays out the page instead of holding data: pages were built so before style sheets
 * could do it. `blocks` are the story's.
 */
export function laysOut(blocks: Block[]): (box: Box) => boolean {
  const tables = layoutTables(blocks);
  return (box) => {
    if (tables.size === 0 || !PARTS.has(box.tag)) return false;
    let table: Box | null = box;
    while (table && table.tag !== 'table') table = table.parent;
    return table !== null && tables.has(table);
  };
}

function layoutTables(blocks: Block[]): Set<Box> {
  const tables = new Map<Box, Map<Box, Held>>();
  for (const block of blocks) {
    let cell: Box | null = null;
    let nested = 0;
    for (let box: Box | null = block.box; box && nested < MAX_NESTED; box = box.parent) {
      if (CELLS.has(box.tag)) cell = box;
      else if (box.tag === 'table' && cell) {
        nested += 1;
        count(tables, box, cell, block);
        cell = null;
      }
    }
  }
  return new Set([...tables].filter(([, cells]) => isLayout([...cells.values()])).map(([table]) => table));
}

function count(tables: Map<Box, Map<Box, Held>>, table: Box, cell: Box, { text }: Block): void {
  const cells = tables.get(table) ?? new Map<Box, Held>();
  const { lines, chars } = cells.get(cell) ?? { lines: 0, chars: 0 };
  tables.set(table, cells.set(cell, { lines: lines + 1, chars: chars + text.length }));
}

/** A table with one cell holds no data either. */
function isLayout(cells: Held[]): boolean {
  const all = cells.reduce((sum, { chars }) => sum + chars, 0);
  return cells.length < 2 || cells.some(({ lines, chars }) => lines >= LEAST_LINES && chars * 2 > all);
}
