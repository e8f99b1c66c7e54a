import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendNote } from '../src/browser/notes.ts';
import { hasSeveralStories } from '../src/detector/hasSeveralStories.ts';
import { whenSeen } from '../src/dom/whenSeen.ts';

/** The page gives this much of its main thread at a time, and this often; docs/decisions/7 says what it comes to. Milliseconds. */
const MOST_MS = 0.6;
const LOOKS = 3;

/** Links of each look that are seen whatever the clock says: Firefox's ticks in whole milliseconds. */
const LEAST_LINKS = 12;

/** Runs in pages of sites that the person has chosen for it, when the browser has nothing else to do. */
export default defineUnlistedScript(() =>
  whenSeen(() => requestIdleCallback(() => goOn(hasSeveralStories(document), LOOKS))),
);

function goOn(look: (enough: () => boolean) => boolean, left: number): void {
  const end = performance.now() + MOST_MS;
  let seen = 0;
  if (look(() => ++seen > LEAST_LINKS && performance.now() > end)) void sendNote('several');
  else if (left > 1) requestIdleCallback(() => goOn(look, left - 1));
}
