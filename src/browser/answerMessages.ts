import { browser } from 'wxt/browser';

/**
 * Answers messages of this extension's own pages; `answer` returns null for what it does not understand. For content
 * scripts, where messages come from the popup and the background alone.
 */
export function answerMessages(answer: (message: unknown) => Promise<unknown> | null): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const answered = answer(message);
    if (!answered) return undefined;
    void answered.then(respond);
    // Keeps the channel open until then, in both browsers.
    return true;
  });
}
