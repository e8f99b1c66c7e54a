import type { Card } from '../../evidence/cards.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { widthOf } from '../../evidence/width.ts';
import { put, type Rows } from '../../trees/rows.ts';
import type { CardGroups } from '../groupCards.ts';
import type { Measured } from './measureCards.ts';

/** What the cards are like that a card belongs with: those of its list, its make, its link's make, its address's form and folder. */
export const GROUP_SIGNALS = [
  'listSize',
  'listLength',
  'listSpread',
  'listPictures',
  'listTimes',
  'listSamePath',
  'listHosts',
  'listNumbered',
  'listHyphens',
  'shapeLength',
  'shapeStrong',
  'shapeTimes',
  'shapePictures',
  'shapeNumbered',
  'lookCount',
  'lookLength',
  'lookTimes',
  'pathLength',
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
  hosts: Set<string>;
  numbered: number;
  hyphens: number;
}

/** Cards are named by their place in page order. */
export function groupReader(
  { cards }: Evidence,
  measured: Map<Card, Measured>,
  { list, shape, look, path, folder }: CardGroups,
): (place: number, rows: Rows) => void {
  const all = [list, shape, look, path, folder].map((numbers) => {
    const sums: Sums[] = [];
    for (const [place, card] of cards.entries()) {
      const sum = (sums[numbers[place] as number] ??= emptySums());
      const { picture, time, numbered, hyphens } = measured.get(card) as Measured;
      const width = widthOf(card.text);
      sum.count++;
      sum.length += width;
      sum.squares += width * width;
      sum.strong += Number(card.strong);
      sum.pictures += Number(picture);
      sum.times += Number(time);
      sum.hosts.add(card.url.host);
      sum.numbered += Number(numbered);
      sum.hyphens += hyphens;
    }
    return (place: number): Sums => sums[numbers[place] as number] as Sums;
  });
  return (place, rows) => {
    const [inList, ofShape, ofLook, onPath, inFolder] = all.map((sumOf) => sumOf(place)) as [
      Sums,
      Sums,
      Sums,
      Sums,
      Sums,
    ];
    const mean = inList.length / inList.count;
    put(rows, Math.log1p(inList.count) / 5);
    put(rows, meanLength(inList));
    put(rows, Math.sqrt(Math.max(0, inList.squares / inList.count - mean * mean)) / 60);
    put(rows, inList.pictures / inList.count);
    put(rows, inList.times / inList.count);
    put(rows, onPath.count / cards.length);
    put(rows, inList.hosts.size / inList.count);
    put(rows, inList.numbered / inList.count);
    put(rows, inList.hyphens / inList.count);
    put(rows, meanLength(ofShape));
    put(rows, ofShape.strong / ofShape.count);
    put(rows, ofShape.times / ofShape.count);
    put(rows, ofShape.pictures / ofShape.count);
    put(rows, ofShape.numbered / ofShape.count);
    put(rows, Math.log1p(ofLook.count) / 6);
    put(rows, meanLength(ofLook));
    put(rows, ofLook.times / ofLook.count);
    put(rows, meanLength(onPath));
    put(rows, onPath.strong / onPath.count);
    put(rows, Math.log1p(inFolder.count) / 6);
    put(rows, inFolder.count / cards.length);
  };
}

function emptySums(): Sums {
  return {
    count: 0,
    length: 0,
    squares: 0,
    strong: 0,
    pictures: 0,
    times: 0,
    hosts: new Set(),
    numbered: 0,
    hyphens: 0,
  };
}

function meanLength({ length, count }: Sums): number {
  return Math.min(150, length / count) / 100;
}
