import type { MessageKey } from '../browser/text.ts';

/** The sentence on how this browser keeps a button in its toolbar, by the browser's name for itself. */
export function howToPin(userAgent: string): MessageKey {
  if (/\b(?:Android|Mobile)\b/u.test(userAgent)) return 'pinPhone';
  if (userAgent.includes('Firefox/')) return 'pinFirefox';
  return userAgent.includes('Edg/') ? 'pinEdge' : 'pinChrome';
}
