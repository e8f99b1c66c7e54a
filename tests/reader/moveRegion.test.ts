import { expect, it } from 'vitest';
import { moveRegion, regionAround } from '../../src/reader/tools/moveRegion.ts';

const shadowRootOf = ({ shadowRoot }: Element): ShadowRoot | null => shadowRoot;

const draw = (html: string): ((id: string) => Element) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return (id) => {
    const found = page.getElementById(id);
    if (!found) throw new Error(`Nothing has the id ${id}`);
    return found;
  };
};

it.each([
  ['ArrowUp', 'b', 'main'],
  ['ArrowDown', 'main', 'a'],
  ['ArrowRight', 'a', 'b'],
  ['ArrowLeft', 'b', 'a'],
  ['ArrowRight', 'b', undefined],
  ['ArrowDown', 'b', undefined],
  ['Home', 'b', undefined],
])('%s leads from %s to %s, past what has no text', (key, from, to) => {
  const one = draw(
    '<main id="main"><script>x</script><p id="a">A</p><p></p><style>y</style><p id="b">B</p></main>',
  );
  expect(moveRegion(one(from), key, shadowRootOf)?.id).toBe(to);
});

it('does not leave the body', () => {
  const one = draw('<body id="body">A</body>');
  expect(moveRegion(one('body'), 'ArrowUp', shadowRootOf)).toBeNull();
});

it('means more than the paragraph under the pointer', () => {
  const one = draw(`<div id="story"><p id="a">${'word '.repeat(10)}</p><p>${'word '.repeat(80)}</p></div>`);
  expect(regionAround(one('a')).id).toBe('story');
});
