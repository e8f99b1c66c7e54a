import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendNote } from '../src/browser/notes.ts';
import { hasSeveralStories } from '../src/detector/hasSeveralStories.ts';
import { whenSeen } from '../src/dom/whenSeen.ts';

/** The page gives this much of its main thread and no more; what has been seen by then decides. Milliseconds. */
const MOST_MS = 1.5;

/** Runs in pages of sites that the person has chosen for it, when the browser has nothing else to do. */
export default defineUnlistedScript(() => whenSeen(() => requestIdleCallback(look)));

function look(): void {
  const end = performance.now() + MOST_MS;
  if (hasSeveralStories(document, () => performance.now() > end)) void sendNote('several');
}
