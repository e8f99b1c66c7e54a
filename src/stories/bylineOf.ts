import { fold } from '../dom/text.ts';
import type { Block } from '../page/outline.ts';
import { parseTime } from '../time/parseTime.ts';
import { AND, writersIn } from './writersOf.ts';

const FURTHER = new RegExp(`^${AND.source}`, 'u');

/** Who wrote a story, as the first of some lines that says so has it, without the time or the role behind the names. */
export function bylineOf(lines: Block[], lang: string, now: Date): string | undefined {
  for (const { text, nodes } of lines) {
    const all = writersIn(text);
    if (!all) continue;
    const time = parseTime(text, lang, now)?.time;
    const names = (time && writersIn(text.split(time)[0] as string)) || all;
    // A name often stands in an element of its own.
    const own = nodes
      .map(({ data }) => fold(data))
      .find((name) => name.includes(' ') && names.startsWith(name));
    return own && !FURTHER.test(names.slice(own.length)) ? own : names;
  }
  return undefined;
}
