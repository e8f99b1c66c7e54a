import type { RegionReader } from '../../model.ts';
import { readPlaces } from '../../settings/chosenPlaces.ts';
import type { Bench } from '../useTool.ts';
import { takeRegion } from './takeRegion.ts';

/** Shows what stands in the place that was kept for the site, where that reads like a story; Lede's own choice else. */
export async function takeKept(bench: Bench, regions: RegionReader): Promise<void> {
  const { choice } = bench;
  const kept = (await readPlaces()).find(({ origin }) => origin === location.origin);
  if (!kept || (choice.isList && !kept.onList)) return;
  const region = regions.readPlace(kept.place);
  if (region) takeRegion(region, bench, true);
}
