import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { evaluator, isInTopLayer, middleOf } from './pane.ts';
import type { ClickOptions, Pane } from './session.ts';

type Evaluate = Pane['evaluate'];

/** A page or the popup of Chromium. */
export function chromiumPane(page: Page): Pane {
  return paneOf(
    page,
    evaluator((source) => page.evaluate(`(${source})(document)`)),
  );
}

function paneOf(page: Page, evaluate: Evaluate): Pane {
  return {
    evaluate,
    click: async (selector, options) => clickAt(page, await middleOf({ evaluate }, selector), options),
    press: async (...keys) => {
      try {
        for (const key of keys) await page.keyboard.down(key);
        for (const key of keys.toReversed()) await page.keyboard.up(key);
      } catch (error) {
        // A key that opens a tab closes the popup before it is let go.
        if (!(error instanceof Error) || error.name !== 'TargetCloseError') throw error;
      }
    },
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
  };
}

async function clickAt(
  page: Page,
  { x, y }: { x: number; y: number },
  options: ClickOptions = {},
): Promise<void> {
  const { button = 'left', modifier } = options;
  if (modifier) await page.keyboard.down(modifier);
  await page.mouse.click(x, y, { button });
  // A click may close the popup, and then there is nothing left to let the key go in.
  if (modifier && !page.isClosed()) await page.keyboard.up(modifier);
}

/**
 * The closed shadow roots of a page of which something stands in the top layer. The browser's own inspector sees
 * through closed roots, so the product needs no back door for its tests.
 */
export async function closedRoots(page: Page): Promise<Pane[]> {
  const inspector = await page.createCDPSession();
  const { root } = await inspector.send('DOM.getDocument', { depth: -1, pierce: true });
  const panes = await Promise.all(
    closedBelow(root).map(async ({ backendNodeId }) => {
      const { object } = await inspector.send('DOM.resolveNode', { backendNodeId });
      return paneOf(page, insideOf(inspector, object.objectId));
    }),
  );
  const layered = await Promise.all(panes.map((pane) => pane.evaluate(isInTopLayer)));
  return panes.filter((_, index) => layered[index]);
}

function closedBelow(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const roots = node.shadowRoots ?? [];
  const own = roots.filter(({ shadowRootType }) => shadowRootType === 'closed');
  return [...own, ...[...roots, ...(node.children ?? [])].flatMap((below) => closedBelow(below))];
}

function insideOf(inspector: CDPSession, objectId: string | undefined): Evaluate {
  return evaluator(async (source) => {
    const { result, exceptionDetails } = await inspector.send('Runtime.callFunctionOn', {
      ...(objectId === undefined ? {} : { objectId }),
      functionDeclaration: `function () { return (${source})(this); }`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  });
}
