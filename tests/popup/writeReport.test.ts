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
