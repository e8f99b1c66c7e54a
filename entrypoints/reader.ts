import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '../src/browser/askBackground.ts';
import { anyShadowRoot } from '../src/browser/anyShadowRoot.ts';
import { answerMessages } from '../src/browser/answerMessages.ts';
import { declutter } from '../src/declutter.ts';
import { step } from '../src/dom/step.ts';
import type { Outcome } from '../src/model.ts';
import { createReader, type Reader } from '../src/reader/createReader.ts';
import { parseCommand } from '../src/reader/parseCommand.ts';
import { stages } from '../src/stages.ts';

declare global {
  /** This document's reader. Content scripts have a global of their own that no page sees; each injection finds it there. */
  var ledeReader: Reader | undefined;
}

/** Injected at each click. What it returns is the answer to the popup. */
export default defineUnlistedScript((): Promise<Outcome> => {
  step('inject');
  globalThis.ledeReader ??= start();
  const only = globalThis.ledeOnly;
  globalThis.ledeOnly = false;
  const outcome = globalThis.ledeReader.do({ do: 'open', only });
  // Whoever has asked may be gone by then.
  void outcome.then((told) => askBackground({ ask: 'open' in told && told.open ? 'opened' : 'closed' }));
  return outcome;
});

function start(): Reader {
  globalThis.ledeStages = stages;
  const reader = createReader((page) => declutter(page, anyShadowRoot));
  answerMessages((message) => {
    const command = parseCommand(message);
    return command && reader.do(command);
  });
  return reader;
}
