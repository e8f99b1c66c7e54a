import { endsSentence } from '../dom/endsSentence.ts';
import { endsWithSourceLabel, hasSourceLabel } from '../evidence/sourceLabel.ts';
import type { Block } from '../page/outline.ts';
import { runsOf } from '../page/runsOf.ts';
import type { Page } from '../page/readPage.ts';
import type { MainStory, Taken } from './chooseMain.ts';
import { isCredit } from './notices.ts';

/** Lines above the headline that may belong to it: a section, a source. More where these are all that its box begins with. */
const MAX_ABOVE = 2;
const MAX_IN_BOX = 6;

/** Lines between the headline and the text that are looked at. */
const MAX_BELOW = 12;

/** The lines around the main story's headline that say where it comes from and when; neither its text is among them nor what is said of others. */
export function headOf(
  { blocks, headline }: MainStory,
  { outline }: Page,
  others: Pick<Taken, 'lines'>[],
): Block[] {
  if (!headline) return [];
  const { index } = headline.block;
  const text = new Set(blocks);
  // A story above the headline may be given lines too many, up to those of this one.
  const above = new Set(others.flatMap(({ lines }) => lines));
  const begins = ([first]: Block[]): boolean => (first as Block).index > index;
  const below = new Set(
    others.flatMap(({ lines }) =>
      runsOf(lines)
        .filter((run) => begins(run))
        .flat(),
    ),
  );
  const first = blocks.find((block) => block.index > index)?.index ?? index + MAX_BELOW;
  const top = headline.block.box.parent?.parent?.start ?? 0;
  const last = blocks.at(-1)?.index ?? index;
  const source = sourceBehind(outline.blocks.slice(last + 1, last + 1 + MAX_BEHIND));
  return [
    ...outline.blocks
      .slice(index - top <= MAX_IN_BOX ? top : index - MAX_ABOVE, Math.min(first, index + MAX_BELOW) + 1)
      .filter(
        (block) =>
          block.box.tag !== 'figcaption' &&
          block.box.parent?.tag !== 'figcaption' &&
          !isCredit(block.text) &&
          (block.index < index
            ? !isMenu(block) && !above.has(block)
            : !below.has(block) && (!text.has(block) || isMeta(block, index))),
      ),
    ...source.filter((block) => !below.has(block)),
  ];
}

/** Lines behind a story among which its outlet may be named. */
const MAX_BEHIND = 4;

/** The line behind a story that names its outlet with a link, 'Source: Alder Post', with the next where it is the label alone. */
function sourceBehind(lines: Block[]): Block[] {
  const at = lines.findIndex(({ text }) => hasSourceLabel(text) || endsWithSourceLabel(text));
  if (at < 0) return [];
  const said = lines.slice(at, at + (endsWithSourceLabel((lines[at] as Block).text) ? 2 : 1));
  return said.some(({ links }) => links.length > 0) ? said : [];
}

/** A line of links, or one of a list of them. */
function isMenu({ box, links }: Block): boolean {
  return links.length > 1 || box.tag === 'li';
}

/** Longest line of outlet and time, in characters. */
const MAX_META = 120;

/** A short line right below the headline, even where it was taken for text. */
function isMeta(block: Block, headline: number): boolean {
  return block.index === headline + 1 && block.text.length <= MAX_META && !endsSentence(block.text);
}
