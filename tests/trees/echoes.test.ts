import { describe, expect, it } from 'vitest';
import { echoNames, withEchoes } from '../../src/trees/echoes.ts';
import { makeRows, put } from '../../src/trees/rows.ts';

/** The echoes of one thing among several, by name. */
function echoesOf(place: number, certainties: number[], groups: number[][]): Map<string, number> {
  const rows = makeRows(1, 1);
  put(rows, 7);
  const { values, width } = withEchoes(rows, [place], {
    certainties: Float32Array.from(certainties),
    weights: new Float32Array(certainties.length).fill(1),
    groups: groups.map((group) => Int32Array.from(group)),
  });
  const names = ['own', ...echoNames(groups.map((_, way) => String(way)))];
  expect(width).toBe(names.length);
  return new Map(names.map((name, at) => [name, values[at] as number]));
}

describe('the echoes of a first look', () => {
  it('stand behind the signals of the thing itself', () => {
    expect(echoesOf(1, [0, 1, 0], []).get('own')).toBe(7);
  });

  it('say what was said of the thing and of its neighbours; beyond the ends, nothing', () => {
    const echoes = echoesOf(0, [0.25, 0.5, 0.75], []);
    expect([echoes.get('echo'), echoes.get('echo+1'), echoes.get('echo+2')]).toEqual([0.25, 0.5, 0.75]);
    expect([echoes.get('echo-1'), echoes.get('echo+3')]).toEqual([0, 0]);
  });

  it('say how sure it was of a group on average', () => {
    const echoes = echoesOf(0, [1, 0, 0.5, 0], [[1, 2, 1, 2]]);
    expect(echoes.get('echo:0')).toBeCloseTo(0.75);
  });

  it('rise with the length of the run that a thing stands in', () => {
    const alone = echoesOf(1, [0, 1, 0, 1], []).get('echoRun') as number;
    const among = echoesOf(1, [1, 1, 1, 1], []).get('echoRun') as number;
    expect(among).toBeGreaterThan(alone);
  });
});
