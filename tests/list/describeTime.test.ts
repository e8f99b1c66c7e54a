import { expect, it, vi } from 'vitest';
import { describeTime } from '../../src/list/describeTime.ts';

vi.mock('wxt/browser', () => import('../browser/fakeBrowser.ts'));

const NOW = Date.parse('2026-11-24T12:00:00Z');

it.each([
  [{}, undefined],
  [{ time: 'an hour ago' }, 'an hour ago'],
  [{ time: 'heute', published: '2026-11-24T09:00:00Z' }, 'heute'],
  [{ published: '2026-11-24T11:35:00Z' }, '25 minutes ago'],
  [{ published: '2026-11-23T11:35:00Z' }, 'yesterday'],
  [{ published: '2026-10-01' }, '1 Oct 2026'],
  [{ published: 'nonsense' }, undefined],
])('%o: %s', (story, shown) => {
  expect(describeTime(story, NOW)?.text).toBe(shown);
});
