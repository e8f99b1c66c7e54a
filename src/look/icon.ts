const SVG = 'http://www.w3.org/2000/svg';

/** One family: strokes of 1.75 on a grid of 20, round ends, no fills. */
const PATHS = {
  close: 'M5 5l10 10M15 5L5 15',
  back: 'M9 4l-6 6 6 6M3.5 10H17',
  copy: 'M7.5 7.5h9v9h-9zM12.5 4.5v-1h-9v9h1',
  done: 'M4 10.5l4 4 8-9',
  tabs: 'M11 3.5h5.5V9M16 4l-7 7M8 5.5H3.5v11h11V12',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon as an element that takes the colour of the text around it; hidden from screen readers, as its button has a name. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  for (const [key, value] of Object.entries({
    class: `icon icon-${name}`,
    viewBox: '0 0 20 20',
    'aria-hidden': 'true',
  })) {
    svg.setAttribute(key, value);
  }
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
