import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeTools } from '../src/reader/tools/makeTools.ts';

/** Injected into a page whose reader is open, when one of its tools is first used. */
export default defineUnlistedScript(() => {
  globalThis.ledeTools ??= makeTools();
});
