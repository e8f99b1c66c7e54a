/** What a page can be grown by. */
export type Growth = 'related stories' | 'comments' | 'depth' | 'one long story' | 'rows';

/**
 * Grows the page in this window until it has so many elements, by the DOM's own calls: no parser tidies it up or stops at
 * a depth. What is added is not laid out, by a style sheet: what is timed is who reads it and not the browser. Travels as
 * text: it may use nothing from outside.
 */
export function growPage(growth: Growth, elements: number): number {
  const make = (name: string, text: string, attributes: Record<string, string> = {}): HTMLElement => {
    const element = document.createElement(name);
    if (text !== '') element.textContent = text;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const things = 'ferry orchard lighthouse signal harbour meadow kiln archive viaduct reservoir'.split(' ');
  const deeds = 'opens closes moves reports measures paints restores counts lends repairs'.split(' ');
  const places = 'Wrenfield Alderbay Quarry Saltmarsh Northfield Moorend Oldtram Kirkholm'.split(' ');
  const pick = (from: string[], at: number): string => from[at % from.length] ?? '';
  const title = (at: number): string =>
    `The ${pick(things, at)} of ${pick(places, at >> 2)} ${pick(deeds, at >> 1)} its ${pick(things, at >> 3)} again, number ${at}`;
  const sentence = (at: number): string =>
    `On day ${at} the council of ${pick(places, at)} heard that the ${pick(things, at >> 1)}, which ${pick(deeds, at >> 2)} every spring, would be seen to by the people of ${pick(places, at >> 3)} themselves.`;

  const add: Record<Growth, (box: HTMLElement, at: number) => HTMLElement> = {
    'related stories': (box, at) => {
      const card = make('div', '', { class: 'card' });
      const headline = make('h3', '');
      headline.append(make('a', title(at), { href: `https://outlet${at % 40}.example/story/${at}` }));
      const meta = make('div', '', { class: 'meta' });
      meta.append(
        make('span', `Outlet ${at % 40}`, { class: 'source' }),
        make('span', `${(at % 20) + 2} hours ago`, { class: 'time' }),
      );
      card.append(headline, meta, make('p', sentence(at), { class: 'summary' }));
      box.append(card);
      return box;
    },
    comments: (box, at) => {
      const comment = make('div', '', { class: 'comment' });
      comment.append(
        make('a', `Reader ${at}`, { class: 'author', href: `/readers/${at}` }),
        make('span', `${(at % 50) + 2} minutes ago`, { class: 'time' }),
        make('p', `${sentence(at)} I do not agree.`),
        make('p', sentence(at + 3)),
      );
      box.append(comment);
      return box;
    },
    depth: (box, at) => {
      const inner = make('div', '');
      box.append(make('p', sentence(at)), inner);
      return inner;
    },
    'one long story': (box, at) => {
      box.append(make('p', `${sentence(at)} ${sentence(at + 7)} ${sentence(at + 13)}`));
      return box;
    },
    rows: (box, at) => {
      const row = make('div', '');
      row.append(make('span', `Row ${at}`));
      box.append(row);
      return box;
    },
  };

  const style = make('style', '.mass { display: none }');
  let box = make('section', '', { class: 'mass' });
  const all = document.getElementsByTagName('*');
  const story = growth === 'one long story' ? document.querySelector('article') : null;
  (story ?? document.body).append(style, box);
  // Counted in bursts: the browser counts a live list anew after each change.
  for (let at = 0; all.length < elements;) {
    for (const end = at + Math.max(1, (elements - all.length) >> 4); at < end; at++)
      box = add[growth](box, at);
  }
  return all.length;
}
