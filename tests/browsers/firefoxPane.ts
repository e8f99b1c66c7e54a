import { writeFileSync } from 'node:fs';
import type { Bidi, NodeReference, RemoteValue } from './bidi.ts';
import { evaluator, isInTopLayer, middleOf } from './pane.ts';
import type { ClickOptions, Pane } from './session.ts';

/** Keys that are no characters, as WebDriver writes them: https://w3c.github.io/webdriver/#keyboard-actions */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const BUTTONS = { left: 0, middle: 1 } as const;

/** The reader's host stands at most this deep below the document's element; deeper trees are not asked for. */
const HOST_DEPTH = 3;

/** A page or the popup of Firefox. */
export function firefoxPane(protocol: Bidi, context: string): Pane {
  return paneOf(
    protocol,
    context,
    evaluator(async (source) => (await protocol.call(context, `() => (${source})(document)`)).value),
  );
}

/** The closed shadow root of which something stands in the top layer. The protocol shows closed roots as well. */
export async function firefoxReader(protocol: Bidi, context: string): Promise<Pane | null> {
  const tree = await protocol.call(context, ROOT_ELEMENT, [], {
    maxDomDepth: HOST_DEPTH,
    includeShadowTree: 'all',
  });
  for (const root of closedBelow(tree)) {
    const evaluate = evaluator(async (source) => (await protocol.call(context, source, [root])).value);
    if (await evaluate(isInTopLayer)) return paneOf(protocol, context, evaluate);
  }
  return null;
}

/** Past a page's picture named `documentElement`, which stands in for the property. */
const ROOT_ELEMENT = `() => Reflect.get(Document.prototype, 'documentElement', document)`;

function closedBelow(node: RemoteValue): NodeReference[] {
  const { shadowRoot, children, mode } = (node.value ?? {}) as {
    shadowRoot?: RemoteValue | null;
    children?: RemoteValue[];
    mode?: string;
  };
  const own = mode === 'closed' && node.sharedId ? [{ sharedId: node.sharedId }] : [];
  const below = shadowRoot ? [shadowRoot, ...(children ?? [])] : (children ?? []);
  return [...own, ...below.flatMap((one) => closedBelow(one))];
}

function paneOf(protocol: Bidi, context: string, evaluate: Pane['evaluate']): Pane {
  const act = async (actions: object[]): Promise<void> => {
    await protocol.send('input.performActions', { context, actions });
  };
  return {
    evaluate,
    click: async (selector, options) => act(clickActions(await middleOf({ evaluate }, selector), options)),
    press: (...keys) => act([{ type: 'key', id: 'keyboard', actions: pressActions(keys) }]),
    screenshot: async (path) => {
      const { data } = await protocol.send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
      });
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
  };
}

function pressActions(names: string[]): object[] {
  const values = names.map((name) => KEYS[name] ?? name);
  return [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}

/** Pointer and keyboard act tick by tick side by side, so the modifier is held while the pointer moves, presses and lets go. */
function clickActions(
  { x, y }: { x: number; y: number },
  { button = 'left', modifier }: ClickOptions = {},
): object[] {
  const pointer = [
    { type: 'pause' },
    { type: 'pointerMove', x, y },
    { type: 'pointerDown', button: BUTTONS[button] },
    { type: 'pointerUp', button: BUTTONS[button] },
  ];
  const actions: object[] = [{ type: 'pointer', id: 'mouse', actions: pointer }];
  if (modifier) {
    const value = KEYS[modifier];
    const pauses = pointer.slice(1).map(() => ({ type: 'pause' }));
    actions.push({
      type: 'key',
      id: 'keyboard',
      actions: [{ type: 'keyDown', value }, ...pauses, { type: 'keyUp', value }],
    });
  }
  return actions;
}
