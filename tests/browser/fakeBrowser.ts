import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** What is kept by `browser.storage`, in both of its areas. */
export const kept = new Map<string, unknown>();

/** Whether the storage is full, and what is asked of it refused. */
export const storage = { refuses: false };

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

const listeners = new Set<Listener>();

function change(key: string, newValue?: unknown): void {
  if (newValue === undefined) kept.delete(key);
  else kept.set(key, newValue);
  for (const listen of listeners) listen({ [key]: { newValue } });
}

const turn = (act: () => void): Promise<void> =>
  storage.refuses
    ? Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'))
    : Promise.resolve(act());

const area = {
  get: (key: string): Promise<Record<string, unknown>> =>
    Promise.resolve(kept.has(key) ? { [key]: kept.get(key) } : {}),
  set: (values: Record<string, unknown>): Promise<void> =>
    turn(() => Object.entries(values).forEach(([key, value]) => change(key, value))),
  remove: (key: string): Promise<void> => turn(() => change(key)),
};
/** The device's own area, which holds no settings here: they go to the other one. */
const here = {
  ...area,
  get: (key: string): Promise<Record<string, unknown>> =>
    key === 'settings' ? Promise.resolve({}) : area.get(key),
  remove: (key: string): Promise<void> => (key === 'settings' ? Promise.resolve() : area.remove(key)),
};

/** The browser's API as far as drawing needs it: English texts, with their placeholders filled as browsers do. */
export const browser = {
  i18n: {
    getUILanguage: (): string => 'en-GB',
    getMessage: (key: string, values: string[] = []): string => {
      const entry: Message | undefined = Object.entries(messages).find(([name]) => name === key)?.[1];
      if (!entry) return '';
      return entry.message.replace(/\$(\w+)\$/gu, (_, name: string) => {
        const { content } = entry.placeholders?.[name] ?? { content: '' };
        return values[Number(content.slice(1)) - 1] ?? '';
      });
    },
  },
  permissions: {
    getAll: (): Promise<object> => Promise.resolve({ origins: [] }),
    contains: (): Promise<boolean> => Promise.resolve(true),
    request: (): Promise<boolean> => Promise.resolve(true),
    remove: (): Promise<boolean> => Promise.resolve(true),
    onAdded: { addListener: (): void => {} },
    onRemoved: { addListener: (): void => {} },
  },
  storage: {
    sync: area,
    local: here,
    session: { ...area },
    onChanged: {
      addListener: (listen: Listener): void => void listeners.add(listen),
      removeListener: (listen: Listener): void => void listeners.delete(listen),
    },
  },
  commands: {
    getAll: (): Promise<object[]> =>
      Promise.resolve([{ name: '_execute_action', description: '', shortcut: 'Alt+Shift+L' }]),
  },
  runtime: { id: 'lede', getManifest: (): { version: string } => ({ version: '1.2.3' }) },
};
