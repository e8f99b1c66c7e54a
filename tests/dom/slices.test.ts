import { expect, it } from 'vitest';
import { atOnce, filtered, inSlices, isStop, mapped, type Work } from '../../src/dom/slices.ts';

/** Works for so long without a stop, so often, and says whether it is at it. Milliseconds. */
function* busy(times: number, length: number, log: string[]): Work<number> {
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    while (performance.now() - start < length);
    log.push('work');
    yield;
  }
  return times;
}

it('does work at once', () => {
  const log: string[] = [];
  expect(atOnce(busy(3, 0, log))).toBe(3);
  expect(log).toEqual(['work', 'work', 'work']);
});

it('gives the browser turns while it works on and on', async () => {
  const log: string[] = [];
  const clock = setInterval(() => log.push('turn'));
  const work = inSlices(busy(6, 60, log));
  expect(log).toEqual(['work']);
  expect(await work).toBe(6);
  clearInterval(clock);
  expect(log.lastIndexOf('work')).toBeGreaterThan(log.indexOf('turn'));
});

it('does short work in one go', async () => {
  const log: string[] = [];
  const work = inSlices(busy(100, 0, log));
  expect(log).toHaveLength(100);
  expect(await work).toBe(100);
});

it('throws what the work throws', async () => {
  function* failing(): Work<never> {
    yield;
    throw new Error('broken');
  }
  await expect(inSlices(failing())).rejects.toThrow('broken');
  expect(() => atOnce(failing())).toThrow('broken');
});

it('stops at the first step of a loop and then now and then', () => {
  const stops = Array.from({ length: 200 }, (_, at) => at).filter((at) => isStop(at));
  expect(stops).toEqual([0, 64, 128, 192]);
});

it('maps in steps, with a stop now and then', () => {
  const all = Array.from({ length: 130 }, (_, at) => at);
  const double = (one: number, at: number): number => one + at;
  expect(atOnce(mapped(all, double))).toStrictEqual(all.map((one) => one * 2));
  expect([...mapped(all, double)]).toHaveLength(3);
  expect(atOnce(filtered(all, (one) => one > 126))).toStrictEqual([127, 128, 129]);
});
