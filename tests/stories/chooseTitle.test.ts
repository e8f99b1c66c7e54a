import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { gatherEvidence } from '../../src/evidence/gatherEvidence.ts';
import { chooseTitle } from '../../src/stories/chooseTitle.ts';
import { pageOf } from '../page/pageOf.ts';

const TITLE = 'Harbour ferry is back after two years';

const choose = (head: string, body: string): string =>
  chooseTitle(atOnce(gatherEvidence(pageOf(`<head>${head}</head><body>${body}</body>`), [])), []);

it.each([
  ['its headline', `<title>${TITLE} | Saltmarsh</title>`, `<h1>${TITLE}</h1>`, TITLE],
  ['its headline as the page spells it', `<title>${TITLE}</title>`, `<h1>${TITLE}!</h1>`, `${TITLE}!`],
  ['without a kicker', `<title>${TITLE}</title>`, `<h1><span>Transport: </span>${TITLE}</h1>`, TITLE],
  [
    'without a kicker below it',
    `<meta property="og:title" content="${TITLE}">`,
    `<h1><span>${TITLE}</span><span>Chaos on the quay</span></h1>`,
    TITLE,
  ],
  [
    'without a label behind it, where a title goes on otherwise',
    `<meta property="og:title" content="${TITLE}_ferry_harbour">`,
    `<h1>${TITLE} <span><a href="#">Original</a></span></h1>`,
    TITLE,
  ],
  [
    'its headline as a whole, where a title begins likewise and tells something else',
    `<title>${TITLE} and three weeks | Saltmarsh</title>`,
    `<h1>${TITLE} <em>of silence on the quay of the old town</em></h1>`,
    `${TITLE} of silence on the quay of the old town`,
  ],
  [
    'its headline as a whole, where a title goes on behind all of it',
    `<meta property="og:title" content="${TITLE}: what we know_ferry">`,
    `<h1>${TITLE}<span>: what we know</span></h1>`,
    `${TITLE}: what we know`,
  ],
  [
    'its headline as a whole, where a title has all of it',
    `<meta property="og:title" content="${TITLE}"><title>${TITLE}: what we know so far</title>`,
    `<h1>${TITLE}<span>: what we know so far</span></h1>`,
    `${TITLE}: what we know so far`,
  ],
  [
    'the h1 that a recipe below it begins like',
    `<meta property="og:title" content="${TITLE}">`,
    `<h1>${TITLE} and nobody minds</h1><h2>${TITLE}</h2>`,
    `${TITLE} and nobody minds`,
  ],
  [
    'without a kicker that is named so, whatever the page calls itself',
    '<title>Why the harbour ferry is back</title>',
    `<h1><span class="dachzeile">Transport <i>now</i></span> <span>${TITLE}</span></h1>`,
    TITLE,
  ],
  [
    'without a kicker that is named so around another element',
    '<title>Why the harbour ferry is back</title>',
    `<h1><span class="dachzeile"><b>Transport</b></span> <span>${TITLE}</span></h1>`,
    TITLE,
  ],
  [
    'with a beginning that is named for nothing',
    '<title>Why the harbour ferry is back</title>',
    `<h1><span class="big">Transport</span> <span>${TITLE}</span></h1>`,
    `Transport ${TITLE}`,
  ],
  ['without the name of the site', `<title>${TITLE}</title>`, `<h1>${TITLE} | Saltmarsh</h1>`, TITLE],
  ['what the page claims', `<title>${TITLE} | Saltmarsh</title>`, '<h1>Welcome</h1>', TITLE],
  [
    'without a kicker that another claim has',
    `<meta property="og:title" content="${TITLE}"><title>Transport: ${TITLE}</title>`,
    `<h1><span>Transport</span> - <b>${TITLE}</b></h1>`,
    TITLE,
  ],
  ['without the name before a colon', `<title>Saltmarsh: ${TITLE}</title>`, '<h1>Welcome</h1>', TITLE],
  [
    'whom the headline is about',
    `<title>Saltmarsh: ${TITLE}</title>`,
    `<h1>Saltmarsh: ${TITLE}</h1>`,
    `Saltmarsh: ${TITLE}`,
  ],
  [
    'the only h1 above what is more like the claim',
    '<title>What is a harbour ferry</title>',
    `<h1>An introduction to the harbour ferry</h1><h2>What is a ferry?</h2>`,
    'An introduction to the harbour ferry',
  ],
  ['nothing', '', '<p>Welcome</p>', ''],
])('the title is %s', (_, head, body, title) => expect(choose(head, body)).toBe(title));
