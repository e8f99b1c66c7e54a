import { el } from './el.ts';

/** Longer names are cut: file systems allow 255 bytes, and a letter may take four. */
const LONGEST_NAME = 60;

/** Hands a text to the person as a file; `place` is where its link can stand for a moment. */
export function saveFile(
  title: string,
  ending: string,
  type: string,
  content: string,
  place: ParentNode,
): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = el('a', { href: url, download: `${fileName(title)}.${ending}`, class: 'unseen' });
  place.append(link);
  link.click();
  link.remove();
  // The browser reads it a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A title as a name that every file system takes. */
function fileName(title: string): string {
  const plain = title
    .replace(/[\p{C}\\/:*?"<>|.]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return [...plain].slice(0, LONGEST_NAME).join('').trim() || 'Lede';
}
