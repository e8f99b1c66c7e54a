import { expect, it } from 'vitest';
import { isCommentsPage } from '../../src/dom/isCommentsPage.ts';

it.each([
  '/comments.pl?cid=7',
  '/story/comments',
  '/posts/138729/reactions',
  '/story?comments=1',
  '/story?page=2&comments=all',
  '/story#comments',
  '/story#disqus_thread',
])('knows an address of comments: %s', (address) => expect(isCommentsPage(address)).toBe(true));

it.each(['/comments-on-the-budget', '/story?comments-on=1', '/story#commentary', '/story/2'])(
  'takes no other for one: %s',
  (address) => expect(isCommentsPage(address)).toBe(false),
);
