import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** What is kept by `browser.storage`, in both of its areas. */
export const kept = new Map<string, unknown>();

const area = {
  get: (key: string): Promise<Record<string, unknown>> =>
    Promise.resolve(kept.has(key) ? { [key]: kept.get(key) } : {}),
  set: (values: Record<string, unknown>): Promise<void> => {
    for (const [key, value] of Object.entries(values)) kept.set(key, value);
    return Promise.resolve();
  },
  remove: (key: string): Promise<void> => Promise.resolve(void kept.delete(key)),
};
/** The device's own area, which stays empty here: what is kept goes to the other one. */
const empty = {
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
    onAdded: { addListener: (): void => {} },
    onRemoved: { addListener: (): void => {} },
  },
  storage: { sync: area, local: empty, onChanged: { addListener: (): void => {} } },
  commands: {
    getAll: (): Promise<object[]> =>
      Promise.resolve([{ name: '_execute_action', description: '', shortcut: 'Alt+Shift+L' }]),
  },
  runtime: { id: 'lede', getManifest: (): { version: string } => ({ version: '1.2.3' }) },
};
