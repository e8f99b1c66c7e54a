import { expect, it, vi } from 'vitest';
import { writeReport } from '../../src/popup/writeReport.ts';

vi.mock('wxt/browser', () => import('../browser/fakeBrowser.ts'));

it('holds decisions, and of the page nothing but its host', () => {
  const report = writeReport({
    kind: 'nothing',
    url: 'https://news.example/private/story?id=7',
    why: 'none',
    trail: [{ step: 'layout', what: 'SECRET TEXT', why: 'no headline' }],
  });
  expect(report).toContain('news.example');
  expect(report).toContain('- layout: no headline');
  expect(report).not.toMatch(/SECRET|private|id=7/u);
});

it.each([
  [
    'TypeError: TypeError: SECRET TEXT is no function\n at x (chrome-extension://abcdef/reader.js:3:1234)\n at y (reader.js:1:2)',
    'Failed: TypeError at reader.js:3:1234',
  ],
  ['NotFoundError: SECRET TEXT', 'Failed: NotFoundError'],
  ['SECRET TEXT: SyntaxError: SECRET', 'Failed: no answer that could be understood'],
  ['', 'Failed: no answer that could be understood'],
])('holds of an error its name and place alone: %s', (message, line) => {
  const report = writeReport({ kind: 'failed', url: 'https://news.example/', message, trail: [] });
  expect(report.split('\n')).toContain(line);
  expect(report).not.toMatch(/SECRET|abcdef/u);
});
