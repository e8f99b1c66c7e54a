import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

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
  runtime: { id: 'lede', getManifest: (): { version: string } => ({ version: '1.2.3' }) },
};
