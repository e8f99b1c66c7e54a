import { drawIcon } from '../../look/drawIcon.ts';

/** Of the same family as the other icons, but not needed before a story is read aloud. */
const PATHS = {
  play: 'M6 4l10 6-10 6z',
  pause: 'M6.5 4.5v11M13.5 4.5v11',
  next: 'M5 4.5l7 5.5-7 5.5zM14.5 4.5v11',
  previous: 'M15 4.5L8 10l7 5.5zM5.5 4.5v11',
} as const;

export type PlayerIconName = keyof typeof PATHS;

/** An icon of what reads aloud. */
export function playerIcon(name: PlayerIconName): SVGSVGElement {
  return drawIcon(name, PATHS[name]);
}
