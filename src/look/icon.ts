import { drawIcon } from './drawIcon.ts';

/** One family: strokes of 1.75 on a grid of 20, round ends, no fills. */
const PATHS = {
  close: 'M5 5l10 10M15 5L5 15',
  back: 'M9 4l-6 6 6 6M3.5 10H17',
  reader: 'M4.5 3.5h11v13h-11zM7.5 7h5M7.5 10h5M7.5 13h2.5',
  copy: 'M7.5 7.5h9v9h-9zM12.5 4.5v-1h-9v9h1',
  done: 'M4 10.5l4 4 8-9',
  contents: 'M3.5 5h.01M3.5 10h.01M3.5 15h.01M7 5h10M7 10h10M7 15h7',
  aloud: 'M4 8v4h3l4 3.5v-11L7 8zM13.5 7.5a3.5 3.5 0 010 5M15.5 5a7 7 0 010 10',
  save: 'M10 3.5v9M6.5 9.5L10 13l3.5-3.5M3.5 13v3.5h13V13',
  appearance: 'M2.5 15.5L6.5 5l4 10.5M4 12h5M12 15.5l2.5-6.5 2.5 6.5M13 13.5h3.5',
  tabs: 'M11 3.5h5.5V9M16 4l-7 7M8 5.5H3.5v11h11V12',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon of the popup, the reader or its tools. */
export function icon(name: IconName): SVGSVGElement {
  return drawIcon(name, PATHS[name]);
}
