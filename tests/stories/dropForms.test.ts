import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { sumUp } from '../../src/evidence/facts.ts';
import { dropForms } from '../../src/stories/dropForms.ts';
import { pageOf, prose } from '../page/pageOf.ts';

/** The beginnings of the lines that are left of a body whose every line but controls is taken for the story. */
function left(body: string): string[] {
  const { outline } = pageOf(`<body><main>${body}</main></body>`);
  const story = outline.blocks.filter(({ box }) => box.tag !== 'button' && box.tag !== 'label');
  const headline = outline.blocks.find(({ box }) => box.tag === 'h1');
  return dropForms(story, outline.blocks, atOnce(sumUp(outline)), headline).map(
    ({ text }) => text.split(' ')[0] as string,
  );
}

const p = (beginning: string): string => `<p>${prose(beginning)}</p>`;
const text = (within = ''): string =>
  `<div class="text">${['One', 'Two', 'Three', 'Four'].map((word) => p(word)).join('')}${within}${p('Five')}</div>`;
const WORDS = ['One', 'Two', 'Three', 'Four', 'Five'];
const POLL = '<label>Yes</label><label>No</label><button>Vote</button>';

it('leaves out a poll between paragraphs and a form to register behind them', () => {
  expect(left(text(`<div><h3>Poll</h3><p>Do you ring?</p>${POLL}</div>`))).toEqual(WORDS);
  expect(
    left(`${text()}<section><h3>Register</h3>${p('We')}${p('You')}${POLL}<button>Back</button></section>`),
  ).toEqual(WORDS);
});

it('keeps lines beside a few buttons, and a story whose own box has many', () => {
  expect(left(text(`<div>${p('Quote')}<button>Share</button></div>`))).toEqual([
    ...WORDS.slice(0, 4),
    'Quote',
    'Five',
  ]);
  expect(left(text(POLL.repeat(4)))).toEqual(WORDS);
});

it('keeps the points of a story that stand behind tabs', () => {
  const tabs = ['Summary', 'Companies', 'People']
    .map((name) => `<button role="tab">${name}</button>`)
    .join('');
  expect(left(`<div>${tabs}<ul><li>Quote</li><li>Gains</li></ul></div>${text()}`)).toEqual([
    'Quote',
    'Gains',
    ...WORDS,
  ]);
});

it('leaves out the few lines around a field for an address between paragraphs, and no paragraph beside them', () => {
  const form = '<form><input type="email"><button>Sign up</button></form>';
  const letter = `<div><h3>Letter</h3>${p('Every')}${form}<p>Stop at any time.</p></div>`;
  expect(left(text(letter))).toEqual(WORDS);
  expect(left(text(`<section>${p('Apart')}${letter}</section>`))).toEqual([
    ...WORDS.slice(0, 4),
    'Apart',
    'Five',
  ]);
  // The text itself may stand beside the field, and so may more of it in a box of its own.
  expect(left(text(form))).toEqual(WORDS);
  expect(left(text(`<div>${p('More').repeat(4)}${form}</div>`))).toContain('More');
});

it('keeps a standfirst in the box of the headline, among buttons to share and to keep', () => {
  const head = (tag: string): string =>
    `<header><${tag}>Headline</${tag}>${p('Standfirst')}<ul>${'<li><button>Share</button></li>'.repeat(3)}</ul></header>`;
  expect(left(`${head('h1')}${text()}`)).toEqual(['Headline', 'Standfirst', ...WORDS]);
  expect(left(`${head('h2')}${text()}`)).toEqual(WORDS);
});

it('leaves out the few lines of a letter of which one stands with the field', () => {
  const invitation = '<h3>Letter</h3><p>Every morning at six.</p>';
  const form = '<form><input type="email"><button>Sign up</button><p>By ticking this you agree.</p></form>';
  expect(left(text(`<div>${invitation}${form}</div>`))).toEqual(WORDS);
  const beside = `<div><div>${p('Beside')}</div><div><form><p>Every morning at six.</p><input type="email"></form></div></div>`;
  expect(left(text(beside))).toContain('Beside');
  const button = `<div>${invitation}<button>Order</button></div>`;
  expect(left(text(button))).toContain('Letter');
});

it('keeps a long list of which each item has its buttons', () => {
  const items = ['Six', 'Seven', 'Eight'].map((word) => `<div>${p(word)}</div>${POLL}`).join('');
  expect(left(text(`<div>${items.repeat(3)}</div>`))).toContain('Eight');
  expect(left(text(`<div>${items}</div>`))).not.toContain('Eight');
});

it('leaves out a short question with two answers, and no long one with two buttons', () => {
  const buttons = '<button>Yes</button><button>No</button>';
  expect(left(text(`<div><p>Was this of use?</p>${buttons}</div>`))).toEqual(WORDS);
  const asked = `<div><p>${prose('Why').replace(/\.$/u, '?')}</p>${buttons}</div>`;
  expect(left(text(asked))).toEqual([...WORDS.slice(0, 4), 'Why', 'Five']);
});

it('leaves out a box that is named for letters, with a button of its own', () => {
  const box = (name: string, button: string): string[] =>
    left(text(`<div class="${name}"><h3>Early</h3><p>Every morning at six.</p>${button}</div>`));
  const button = '<button>Order now</button>';
  expect(box('newsletter-teaser', button)).toEqual(WORDS);
  expect(box('teaser', button)).toHaveLength(7);
  expect(box('newsletter-teaser', `<div>${button}</div>`)).toHaveLength(7);
});
