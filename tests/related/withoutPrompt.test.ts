import { expect, test } from 'vitest';
import { withoutPrompt } from '../../src/related/withoutPrompt.ts';

const TITLE = 'Storm hits the coast';

test.each([
  ['a colon', `Read also: ${TITLE}`],
  ['a bar', `Lire aussi | ${TITLE}`],
  ['a dash', `Czytaj też – ${TITLE}`],
  ['brackets', `[Related] ${TITLE}`],
  ['brackets of its language', `【関連記事】${TITLE}`],
  ['a word more', `Suggested Article: ${TITLE}`],
  ['no space at all', `Les også${TITLE}`],
  ['no space at all, in Turkish', `İLGİLİ HABER${TITLE}`],
])('cuts what invites to read, set apart by %s', (_sign, title) => expect(withoutPrompt(title)).toBe(TITLE));

test.each([
  'Read more books, says the council',
  'Related party deals are back',
  'Leggi anche: ora',
  'Devamında ne var',
  TITLE,
])('leaves a headline alone: %s', (title) => expect(withoutPrompt(title)).toBe(title));
