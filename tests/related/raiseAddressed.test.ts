import { expect, it } from 'vitest';
import type { Card } from '../../src/evidence/cards.ts';
import { raiseAddressed } from '../../src/related/raiseAddressed.ts';

/** The weight of the last of some addresses, where the others are sure and it is not. */
function last(paths: string[], text = '鹭港水母别摸', own = 0.11, page = '/'): number {
  const cards = paths.map((path) => {
    const url = new URL(path, 'https://gathered.example/');
    return { url, key: url.href, own: false, text } as Card;
  });
  const weights = Float32Array.from(paths, (_, at) => (at < paths.length - 1 ? 0.9 : own));
  return Number(
    (raiseAddressed(weights, cards, [new URL(page, 'https://gathered.example/')]).at(-1) ?? 0).toFixed(2),
  );
}

const NUMBERED = ['/dy/a/GC6220D443129B.html', '/dy/a/G32CF0181DACBF.html', '/dy/a/G18612345D229A.html'];
const MORE = '/dy/a/GD65111492D29A.html';
const WORDED = ['/news/storm-closes-the-harbour', '/news/ferry-is-back-again', '/news/owls-of-the-mill/'];

it.each([
  ['a number', [...NUMBERED, MORE, '/dy/a/GC3CA45412345A.html']],
  ['words', [...WORDED, '/news/a-seed-library-outgrows', '/news/jury-gets-arson-case']],
])('raises what leads to where four stories and more are kept, named by %s', (_, paths) => {
  expect(last(paths)).toBe(0.5);
});

it.each<[string, string[], (string | undefined)?, number?]>([
  ['in another folder', [...NUMBERED, MORE, '/dy/media/GC3CA45412345A.html']],
  [
    'of another form',
    ['/a/10001.html', '/a/10002.html', '/a/10003.html', '/a/10004.html', '/a/cat_10364.html'],
  ],
  ['named by one word', [...WORDED, '/news/a-seed-library-outgrows', '/news/sports']],
  ['beside three', [...NUMBERED, MORE]],
  ['beside one that is linked four times', [MORE, MORE, MORE, MORE, '/dy/a/GC3CA45412345A.html']],
  ['too short', [...NUMBERED, MORE, '/dy/a/GC3CA45412345A.html'], 'Next'],
  ['unlike any story', [...NUMBERED, MORE, '/dy/a/GC3CA45412345A.html'], undefined, 0.05],
])('leaves what is %s', (_, paths, text, own = 0.11) => {
  expect(last(paths, text, own)).toBe(own);
});

it('raises short names that only a machine gives, on whatever host of the site where there are many', () => {
  const names = Array.from({ length: 17 }, (_, at) => `8k3RQ0ePl${'abcdefghijklmnopq'[at]}d`);
  expect(last(names.slice(0, 5).map((name) => `/c/${name}`))).toBe(0.5);
  expect(last(names.slice(0, 5).map((name) => `/c/${name.toLowerCase()}`))).toBe(0.11);
  const spread = names.map((name, at) => `https://${'abcdef'[at % 6]}.gathered.example/c/${name}`);
  expect([last(spread), last(spread.slice(1))]).toEqual([0.5, 0.11]);
});

it('raises what leads to where the page itself is kept, if that is a story', () => {
  const [here, there] = ['/dy/a/GC6220D443129B.html', '/dy/a/GD65111492D29A.html'];
  expect(last([there], undefined, 0.25, here)).toBe(0.5);
  expect(last([there], undefined, 0.15, here)).toBe(0.15);
  expect(last([there], undefined, 0.25, '/dy/a/')).toBe(0.25);
  // What invites to something says so.
  expect(last([there], 'Headlines on your desktop »', 0.25, here)).toBe(0.25);
});

it('raises a number with words behind it, in whatever section of the site where there are many', () => {
  const paths = Array.from(
    { length: 17 },
    (_, at) => `/${'abcdef'[at % 6]}/id_10098${at + 1000}/ferry-is-back-again.html`,
  );
  expect([last(paths), last(paths.slice(1))]).toEqual([0.5, 0.11]);
  const dated = paths.map((path) => path.replace(/id_\d+/u, '20261101'));
  expect(last(dated)).toBe(0.11);
});
