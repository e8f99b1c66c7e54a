import { isPost } from '../../src/page/isPost.ts';
import { declutter } from '../../src/declutter.ts';

/** What can be done to a page without a change of what it says. */
const CHANGES = {
  /** All that the body holds, three boxes deeper. */
  wrapped(): void {
    for (let level = 0; level < 3; level++) {
      const box = document.createElement('div');
      box.append(...document.body.childNodes);
      document.body.append(box);
    }
  },
  /** Every class under another name, as build tools give them. */
  hashed(): void {
    const names = new Map<string, string>();
    for (const element of document.body.querySelectorAll('[class]')) {
      // A network's script looks for its own name.
      if (isPost(element)) continue;
      const hashed = [...element.classList].map((name) => {
        const known = names.get(name) ?? `x${(names.size * 7919 + 46_656).toString(36)}`;
        names.set(name, known);
        return known;
      });
      element.setAttribute('class', hashed.join(' '));
    }
  },
  /** Five more teasers at the page's end. */
  surrounded(): void {
    const list = document.createElement('section');
    list.innerHTML = `<h2>More</h2>${TEASERS.map(
      (title, index) =>
        `<div><h3><a href="/more/${index}-${title.split(' ').slice(0, 3).join('-').toLowerCase()}">${title}</a></h3><p>Nobody had asked for it, and yet all of them came.</p></div>`,
    ).join('')}`;
    document.body.append(list);
  },
} satisfies Record<string, () => void>;

const TEASERS = [
  'Lighthouse keeper finds a second lamp in the cellar',
  'The choir that sings to seed potatoes has a waiting list',
  'Bridge opens again after three years, for an afternoon',
  'Village votes to keep its crooked spire as it is',
  'Night trains return to the northern line in spring',
];

export type Change = keyof typeof CHANGES;

/** The main story's text before and after a change. */
export async function change(name: Change): Promise<{ before: string; after: string }> {
  const before = (await declutter(document)).main?.text ?? '';
  CHANGES[name]();
  return { before, after: (await declutter(document)).main?.text ?? '' };
}

Object.assign(globalThis, { ledeChange: change });
