import { makeRows, put, type Rows } from './rows.ts';

/** What a first look said of all things of a kind on a page (lines, cards), in page order, and how they stand together. */
export interface Echo {
  certainties: Float32Array;
  /** How much each counts: the length of a line, 1 for each card. */
  weights: Float32Array;
  /** Ways in which they belong together: for each way, the number of the group that each is of. */
  groups: Int32Array[];
}

/** How far away others are listened to one by one. */
const REACH = [1, 2, 3];

/** How many on each side make a neighbourhood. */
const AROUND = 6;

/** What a first look said of the thing itself, of those around it, and of those it belongs with. */
export function echoNames(groupings: string[]): string[] {
  return [
    'echo',
    ...REACH.flatMap((step) => [`echo-${step}`, `echo+${step}`]),
    'echoAround',
    ...groupings.map((way) => `echo:${way}`),
    'echoBefore',
    'echoBehind',
    'echoRun',
  ];
}

/**
 * Rows of a first look's signals, each with its echoes behind: the second look weighs each thing also by what the
 * first said of those around it (stacked generalisation, Wolpert 1992). `places` are the rows' places in the echo.
 */
export function withEchoes(rows: Rows, places: number[], echo: Echo): Rows {
  const { width, values } = rows;
  const wider = makeRows(places.length, width + echoNames([]).length + echo.groups.length);
  const putEchoes = echoReader(echo);
  for (const [at, place] of places.entries()) {
    wider.values.set(values.subarray(at * width, (at + 1) * width), wider.at);
    wider.at += width;
    putEchoes(place, wider);
  }
  return wider;
}

function echoReader({ certainties, weights, groups }: Echo): (index: number, rows: Rows) => void {
  const count = certainties.length;
  const said = sumsOf(certainties.map((certainty, index) => certainty * (weights[index] as number)));
  const all = sumsOf(weights);
  const means = groups.map((group) => groupMeans(group, certainties, weights));
  const total = Math.max(1, said[count] as number);
  const runs = runLengths(certainties);
  return (index, rows) => {
    put(rows, certainties[index] as number);
    for (const step of REACH) {
      put(rows, certainties[index - step] ?? 0);
      put(rows, certainties[index + step] ?? 0);
    }
    const from = Math.max(0, index - AROUND);
    const to = Math.min(count, index + AROUND + 1);
    put(
      rows,
      ((said[to] as number) - (said[from] as number)) / ((all[to] as number) - (all[from] as number)),
    );
    for (const [way, group] of groups.entries()) put(rows, means[way]?.get(group[index] as number) ?? 0);
    put(rows, (said[index] as number) / total);
    put(rows, (total - (said[index + 1] as number)) / total);
    put(rows, Math.min(1, (runs[index] as number) / 20));
  };
}

function sumsOf(values: Float32Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at++) sums[at + 1] = (sums[at] as number) + (values[at] as number);
  return sums;
}

function groupMeans(group: Int32Array, certainties: Float32Array, weights: Float32Array): Map<number, number> {
  const sums = new Map<number, { said: number; all: number }>();
  for (let at = 0; at < group.length; at++) {
    const number = group[at] as number;
    let sum = sums.get(number);
    if (!sum) sums.set(number, (sum = { said: 0, all: 0 }));
    sum.said += (certainties[at] as number) * (weights[at] as number);
    sum.all += weights[at] as number;
  }
  return new Map([...sums].map(([number, { said, all }]) => [number, said / all]));
}

/** For each, how many in a row around it were taken for what is looked for. */
function runLengths(certainties: Float32Array): Int32Array {
  const runs = new Int32Array(certainties.length);
  for (let from = 0; from < runs.length;) {
    let to = from;
    while (to < runs.length && (certainties[to] as number) >= 0.5) to++;
    runs.fill(to - from, from, to);
    from = to + 1;
  }
  return runs;
}
