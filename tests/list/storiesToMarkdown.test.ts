import { expect, it } from 'vitest';
import { storiesToMarkdown } from '../../src/list/storiesToMarkdown.ts';
import { stories } from './stories.ts';

it('writes links with source, time and summary', () => {
  const [story] = stories(1, { source: 'The Post', time: 'an hour ago', summary: 'All of it.' });
  expect(storiesToMarkdown([story!])).toBe(
    '- [Story 0](https://other.example/0) · The Post · an hour ago\n  All of it.\n',
  );
});

it('escapes what Markdown would read as its own, and brackets in addresses', () => {
  const [story] = stories(1, { title: 'a [b](c) *d* <e>', url: 'https://x.example/a_(b)' });
  expect(storiesToMarkdown([story!])).toBe('- [a \\[b\\](c) \\*d\\* \\<e\\>](https://x.example/a_%28b%29)\n');
});

it('writes sections as headings and leaves paid entries out', () => {
  const [a, b, c] = stories(3);
  const markdown = storiesToMarkdown([
    { ...a!, section: 'World' },
    { ...b!, section: 'Sport' },
    { ...c!, sponsored: true },
  ]);
  expect(markdown).toContain('## World\n\n- [Story 0]');
  expect(markdown).toContain('## Sport\n\n- [Story 1]');
  expect(markdown).not.toContain('Story 2');
});
