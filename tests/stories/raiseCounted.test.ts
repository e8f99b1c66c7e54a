import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { sumUp } from '../../src/evidence/facts.ts';
import { raiseCounted } from '../../src/stories/raiseCounted.ts';
import { pageOf } from '../page/pageOf.ts';

/** The lines of a body that are raised, where each is as likely as `data-is` around it says, 0.12 without. */
function raised(body: string): string[] {
  const { outline } = pageOf(`<body><main>${body}</main></body>`);
  const weights = Float32Array.from(outline.blocks, ({ box }) =>
    Number(box.element.closest('[data-is]')?.getAttribute('data-is') ?? 0.12),
  );
  const before = weights.slice();
  raiseCounted(outline.blocks, atOnce(sumUp(outline)), weights);
  return outline.blocks.filter(({ index }) => weights[index] !== before[index]).map(({ text }) => text);
}

const SAID = ['Water the plant.', 'Tip the pot.', 'Loosen its roots.'];

const steps = (label: (number: number) => string, first = 0.4, said = SAID): string =>
  said
    .map(
      (text, at) =>
        `<div class="step"><b class="count">${label(at + 1)}</b><p data-is="${at === 0 ? first : 0.12}">${text}</p></div>`,
    )
    .join('<figure><figcaption>As it looks now</figcaption></figure>');

it.each([
  ['numbers', (number: number) => `${number}`],
  ['a word and a number', (number: number) => `Step ${number}`],
  ['a number and a sign', (number: number) => `${number}.`],
])('raises what is said behind %s that count on', (_, label) => {
  expect(raised(steps(label))).toEqual(SAID);
});

it('goes on in a chapter that counts from one again, and ends with the last part’s box', () => {
  const chapters = `<section>${steps(String)}</section><h3>Aftercare</h3><section>${steps(String, 0.12)}</section><p>See you soon.</p>`;
  expect(raised(chapters)).toEqual([...SAID, ...SAID]);
});

it.each([
  ['of which none is probable', steps(String, 0.3)],
  ['that are two', steps(String, 0.4, SAID.slice(0, 2))],
  ['that lead elsewhere', steps(String).replaceAll(/(?<=">)[A-Z][\w ]+\./gu, '<a href="/s">$&</a>')],
  ['behind numbers that do not count', steps((number) => `${number * 7}`)],
  ['behind a number and a name', steps((number) => `${number} Birch`)],
  ['that say how many there are', steps((number) => `${number} of 3`)],
  ['behind numbers within a line', steps((number) => `${number} pots and more`)],
  ['that begin with a name, as replies do', steps(String).replaceAll('<p ', '<div>Ada Birch</div><p ')],
])('leaves lines %s', (_, body) => {
  expect(raised(body)).toEqual([]);
});
