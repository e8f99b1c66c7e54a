const SVG = 'http://www.w3.org/2000/svg';

/** A shape as an element that takes the colour of the text around it; hidden from screen readers, as its button has a name. */
export function drawIcon(name: string, shape: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  for (const [key, value] of Object.entries({
    class: `icon icon-${name}`,
    viewBox: '0 0 20 20',
    'aria-hidden': 'true',
  })) {
    svg.setAttribute(key, value);
  }
  path.setAttribute('d', shape);
  svg.append(path);
  return svg;
}
