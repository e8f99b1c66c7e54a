import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { anyShadowRoot } from '../src/browser/anyShadowRoot.ts';
import { makeTools } from '../src/reader/tools/makeTools.ts';
import { regionReader } from '../src/readRegion.ts';

/** Injected into a page whose reader is there, when one of its tools is first used. */
export default defineUnlistedScript(() => {
  const { ledeStages } = globalThis;
  if (ledeStages) globalThis.ledeTools ??= makeTools(regionReader(ledeStages, document, anyShadowRoot));
});
