import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

/** The key of a text in `_locales`. */
export type MessageKey = keyof typeof messages;

/** A text that has a form for each plural category of its language: `stories` for `stories_one`, `stories_other` and so on. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** Languages written from right to left, among all that can be translated into. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** A text of the interface in the person's language; values take the places of its placeholders, in order. */
export function text(key: MessageKey, ...values: (string | number)[]): string {
  return read(key, values);
}

/** A text that depends on a number, which fills its first placeholder. */
export function plural(stem: PluralKey, count: number, ...values: (string | number)[]): string {
  const category = new Intl.PluralRules(locale()).select(count);
  const filled = [formatNumber(count), ...values];
  const name: string = stem;
  return read(`${name}_${category}`, filled) || read(`${name}_other`, filled);
}

/** The language tag that dates, numbers and plurals follow: the person's own region where the texts are in their language. */
export function locale(): string {
  const texts = text('locale');
  const person = browser.i18n.getUILanguage();
  return person.split('-')[0] === texts.split('-')[0] ? person : texts;
}

/** The direction the interface is written in. */
export function direction(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(text('locale').split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** A number as the interface's language writes it. */
export function formatNumber(count: number): string {
  return new Intl.NumberFormat(locale()).format(count);
}

/** WXT types each key by an overload of its own, which a computed key cannot meet. */
function read(key: string, values: (string | number)[]): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key that is none gives the empty string
  return browser.i18n.getMessage(key as '@@ui_locale', values.map(String));
}
