import type { Card } from '../../evidence/cards.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { BoxFacts } from '../../evidence/facts.ts';
import { widthOf } from '../../evidence/width.ts';
import { put, type Rows } from '../../trees/rows.ts';
import type { Measured } from './measureCards.ts';

/** What the cards are like that a card belongs with: those of its list, its make, its link's make, its address's form and folder. */
export const GROUP_SIGNALS = [
  'listSize',
  'listLength',
  'listSpread',
  'listPictures',
  'listTimes',
  'listProse',
  'listSamePath',
  'shapeLength',
  'shapeStrong',
  'shapeTimes',
  'shapePictures',
  'lookCount',
  'lookLength',
  'lookPictures',
  'lookTimes',
  'pathLength',
  'pathCount',
  'pathStrong',
  'folderCount',
  'folderShare',
];

interface Sums {
  count: number;
  length: number;
  squares: number;
  strong: number;
  pictures: number;
  times: number;
  prose: number;
}

/** `groups` are as `groupCards` gives them; cards are named by their place in page order. */
export function groupReader(
  { cards, facts }: Evidence,
  measured: Map<Card, Measured>,
  groups: Int32Array[],
): (place: number, rows: Rows) => void {
  const all = groups.map((numbers) => {
    const sums: Sums[] = [];
    for (const [place, card] of cards.entries()) {
      const sum = (sums[numbers[place] as number] ??= emptySums());
      const { picture, time } = measured.get(card) as Measured;
      const width = widthOf(card.text);
      sum.count++;
      sum.length += width;
      sum.squares += width * width;
      sum.strong += Number(card.strong);
      sum.pictures += Number(picture);
      sum.times += Number(time);
      sum.prose += Number((facts.boxes[card.box.index] as BoxFacts).prose > 0);
    }
    return sums;
  });
  return (place, rows) => {
    const [list, shape, look, path, folder] = groups.map(
      (numbers, way) => (all[way] as Sums[])[numbers[place] as number],
    ) as [Sums, Sums, Sums, Sums, Sums];
    const mean = list.length / list.count;
    put(rows, Math.log1p(list.count) / 5);
    put(rows, meanLength(list));
    put(rows, Math.sqrt(Math.max(0, list.squares / list.count - mean * mean)) / 60);
    put(rows, list.pictures / list.count);
    put(rows, list.times / list.count);
    put(rows, list.prose / list.count);
    put(rows, path.count / cards.length);
    put(rows, meanLength(shape));
    put(rows, shape.strong / shape.count);
    put(rows, shape.times / shape.count);
    put(rows, shape.pictures / shape.count);
    put(rows, Math.log1p(look.count) / 6);
    put(rows, meanLength(look));
    put(rows, look.pictures / look.count);
    put(rows, look.times / look.count);
    put(rows, meanLength(path));
    put(rows, Math.log1p(path.count) / 6);
    put(rows, path.strong / path.count);
    put(rows, Math.log1p(folder.count) / 6);
    put(rows, folder.count / cards.length);
  };
}

function emptySums(): Sums {
  return { count: 0, length: 0, squares: 0, strong: 0, pictures: 0, times: 0, prose: 0 };
}

function meanLength({ length, count }: Sums): number {
  return Math.min(150, length / count) / 100;
}
