import { expect, it } from 'vitest';
import { cleanClaim, nameBehind } from '../../src/evidence/cleanClaim.ts';
import { pageOf } from '../page/pageOf.ts';

const PAGE = pageOf('<meta property="og:site_name" content="The Sound Courier">');

it.each([
  ['The ferry is back | The Sound Courier', 'The ferry is back'],
  ['The ferry is back - the sound courier', 'The ferry is back'],
  ['The Sound Courier: news', 'The Sound Courier: news'],
  ['The Sound Courier – The ferry is back', 'The ferry is back'],
  ['The ferry is back — Saltmarsh', 'The ferry is back'],
  ['The ferry is back | saltmarsh.example', 'The ferry is back'],
  ['The ferry - a history | The Sound Courier', 'The ferry - a history'],
  ['The ferry is back - and full', 'The ferry is back - and full'],
  ['The Sound Courier', 'The Sound Courier'],
  ['', ''],
])('%s', (claim, title) => expect(cleanClaim(claim, PAGE)).toBe(title));

it.each([
  ['The ferry is back - Alder Post', 'Alder Post'],
  ['The ferry is back | Saltmarsh', undefined],
  ['The ferry is back | The Sound Courier', undefined],
  ['The ferry - Alder Post', undefined],
  ['The ferry is back', undefined],
  ['The ferry is back - ', undefined],
])('the outlet behind the headline in %s', (title, name) => {
  const page = pageOf(`<title>${title}</title><meta property="og:site_name" content="The Sound Courier">`);
  expect(nameBehind('The ferry is back', page)).toBe(name);
});
