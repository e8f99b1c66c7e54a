import type { PageFacts } from '../evidence/facts.ts';
import { isHeading } from '../page/headingRank.ts';
import type { Block } from '../page/outline.ts';
import { holdsTime } from '../time/holdsTime.ts';
import { bodyOf } from './bodyOf.ts';
import { endsSentence } from '../dom/endsSentence.ts';

/**
 * Leaves out what stands between a story's headline and its text: lines that say when it was published, and pieces set
 * side by side with a number among them, as writer, age and reading time are, in a box apart from the text's.
 */
export function trimStart(lines: Block[], facts: PageFacts, lang: string): Block[] {
  const { prose, holders } = facts;
  const begin = lines.findIndex((line) => prose[line.index] !== 0 && !isDate(line, lang));
  const story = lines.filter(
    (line, at) => at >= MAX_HEAD || !(at < begin ? isDate(line, lang) : isStamp(line)),
  );
  const body = bodyOf(story, facts);
  const first = story.findIndex(
    ({ index, nodes, text }) =>
      prose[index] !== 0 ||
      holders[index] === body ||
      nodes.length < 2 ||
      !/\d/u.test(text) ||
      endsSentence(text),
  );
  return first > 0 ? story.slice(first) : story;
}

/** Lines among which the times of a story and of its last change, and how long it takes to read, stand in full below its lead. */
const MAX_HEAD = 5;

/** The same in one line: two dates with their times of day, or minutes to read or to listen. */
const STAMP =
  /(?:(?:19|20)\d\d\D{1,8}\d{1,2} ?[:h.]\d\d.{0,40}){2}$|^(?=.*(?:read|le[ct]tur|leitura|lese|lees|läs|czyt|чте))\D{0,24}\d{1,2} ?min.{0,20}$|^(?:listen|écoute|escuch|ascolt|artikel anh)\D{0,24}\d{1,2} ?min/iu;
const MAX_STAMP = 120;

function isStamp(line: Block): boolean {
  return line.text.length <= MAX_STAMP && !isHeading(line) && STAMP.test(line.text);
}

function isDate(line: Block, lang: string): boolean {
  const isMarked =
    Boolean(line.nodes[0]?.parentElement?.closest('time')) && /\d{1,2}[:.]\d\d\D{0,8}$/u.test(line.text);
  return !isHeading(line) && !endsSentence(line.text) && (isMarked || holdsTime(line, lang));
}
