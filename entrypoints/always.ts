import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendNote } from '../src/browser/notes.ts';
import { whenSeen } from '../src/dom/whenSeen.ts';

/** Runs in pages of sites whose stories always open, and says that one is there. */
export default defineUnlistedScript(() => whenSeen(() => void sendNote('always')));
