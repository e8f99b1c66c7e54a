import { expect, it } from 'vitest';
import { writersOf } from '../../../src/stories/signals/writersOf.ts';
import { pageOf } from '../../page/pageOf.ts';

const of = (body: string, head = ''): string[] =>
  writersOf(pageOf(`<head>${head}</head><body>${body}</body>`));

it.each([
  ['in its data', '', '<meta name="author" content="Ada Birch and Tom Quay">', ['ada birch', 'tom quay']],
  ['in a line', '<p>By Ada Birch, Harbour Correspondent</p>', '', ['ada birch']],
  ['in capitals', '<p>BY ADA BIRCH | November 24</p>', '', ['ada birch']],
  ['in another language', '<p>Von Ada Birch-Moor</p>', '', ['ada birch-moor']],
  ['twice', '<p>Posted by Ada Birch</p>', '<meta name="author" content="Ada Birch">', ['ada birch']],
  ['not at all', '<p>By the harbour</p><p>By Monday it was gone</p>', '', []],
])('finds the writers that a page names %s', (_, body, head, names) => expect(of(body, head)).toEqual(names));
