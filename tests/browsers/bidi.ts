import type { Browser, Page } from 'puppeteer-core';

/** WebDriver BiDi, spoken to Firefox directly where puppeteer has no call for what is needed. */
export interface Bidi {
  send<Answer>(method: string, params: object): Promise<Answer>;
  /** The protocol's name of a page's browsing context. */
  contextOf(page: Page): string;
  /** Calls a function, given as source, with nodes as arguments. Throws what it throws. */
  call(
    context: string,
    source: string,
    args?: NodeReference[],
    serialization?: Serialization,
  ): Promise<RemoteValue>;
}

/** A node that an earlier answer held. */
export interface NodeReference {
  sharedId: string;
}

interface Serialization {
  maxDomDepth: number;
  includeShadowTree: 'all';
}

/** A value as the protocol hands it over: plain ones in `value`, nodes with their children and shadow root there. */
export interface RemoteValue {
  type: string;
  sharedId?: string;
  value?: unknown;
}

interface Called {
  type: 'success' | 'exception';
  result: RemoteValue;
  exceptionDetails?: { text: string };
}

/** A browser's own connection, which puppeteer keeps to itself. */
export function bidi(browser: Browser): Bidi {
  const connection: { send(method: string, params: object): Promise<{ result: never }> } = Reflect.get(
    browser,
    'connection',
  );
  const send: Bidi['send'] = async (method, params) => (await connection.send(method, params)).result;
  return {
    send,
    contextOf: (page) => String(Reflect.get(page.mainFrame(), '_id')),
    call: async (context, source, args = [], serialization) => {
      const called = await send<Called>('script.callFunction', {
        functionDeclaration: source,
        target: { context },
        arguments: args,
        awaitPromise: true,
        ...(serialization ? { serializationOptions: serialization } : {}),
      });
      if (called.type === 'exception')
        throw new Error(called.exceptionDetails?.text ?? 'The function threw.');
      return called.result;
    },
  };
}
