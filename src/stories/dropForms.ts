import type { BoxFacts, PageFacts } from '../evidence/facts.ts';
import { sumsOf } from '../evidence/sums.ts';
import { isHeading } from '../page/headingRank.ts';
import type { Block, Box } from '../page/outline.ts';
import { bodyOf, chainOf } from './bodyOf.ts';

/** A box with this many buttons and labels, more of them than lines of the story and no more running text, is a form. Characters. */
const LEAST_CONTROLS = 3;
const MOST_IN_FORM = 1_000;

/** A short question with two answers is a form too: the most lines of its box. */
const MOST_IN_QUESTION = 4;

/** A field for one's address or the button of a box named for letters, and the most characters of running text of what invites one to sign up, or lines under a heading where these stand apart from it. */
const FIELD = 'input[type=email],[class*=newsletter]>button';
const MOST_PROSE = 400;
const MOST_LINES = 3;

/**
 * Leaves out what a story's page asks its readers: polls, forms to register, letters to sign up for. Told by structure: a
 * box beside the story's text with more buttons and labels than lines of the story, a question with two answers, or the little
 * text right around a field for one's address. Not the box of the headline, where the standfirst stands among buttons to
 * share and to keep.
 */
export function dropForms(
  story: Block[],
  blocks: Block[],
  facts: PageFacts,
  headline: Block | undefined,
): Block[] {
  const body = bodyOf(story, facts);
  if (!body) return story;
  const chain = chainOf(body);
  if (headline) for (const box of chainOf(headline.box)) chain.add(box);
  // A tab's panel may hold the story's points in short.
  const controls = sumsOf(
    blocks.map(({ box: { tag, element } }) =>
      Number(
        /^(?:button|label|option)$/u.test(tag) &&
          element.getAttribute('role') !== 'tab' &&
          !element.hasAttribute('aria-expanded'),
      ),
    ),
  );
  const lines = new Set(story);
  const said = sumsOf(blocks.map((block) => Number(lines.has(block))));
  const proseIn = ({ index }: Box): number => (facts.boxes[index] as BoxFacts).prose;
  const isQuestion = ({ start, end }: Box, count: number): boolean =>
    count === 2 &&
    end - start <= MOST_IN_QUESTION &&
    blocks
      .slice(start, end)
      .some((line) => lines.has(line) && facts.prose[line.index] === 0 && /[?？]$/u.test(line.text));
  const isForm = (box: Box): boolean => {
    const count = controls(box.start, box.end);
    return (
      (count >= LEAST_CONTROLS || isQuestion(box, count)) &&
      count > said(box.start, box.end) &&
      proseIn(box) <= MOST_IN_FORM
    );
  };
  const asks = ({ element }: Box): boolean => element.querySelector(FIELD) !== null;
  const isSignUp = (box: Box): boolean =>
    proseIn(box) <= MOST_PROSE &&
    asks(box) &&
    ((said(box.start, box.end) <= MOST_LINES && isHeading(blocks[box.start] as Block)) ||
      !box.children.some((part) => said(part.start, part.end) > 0 && asks(part)));
  const known = new Map<Box, boolean>();
  const isAsked = (box: Box): boolean => {
    let is = known.get(box);
    if (is === undefined) known.set(box, (is = isForm(box) || isSignUp(box)));
    return is;
  };
  return story.filter(({ box }) => {
    for (let one: Box | null = box; one && !chain.has(one); one = one.parent) if (isAsked(one)) return false;
    return true;
  });
}
