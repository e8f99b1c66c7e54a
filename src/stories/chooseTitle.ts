import type { Evidence } from '../evidence/evidence.ts';
import type { Trail } from '../model.ts';

/** The main story's title: its headline on the page, else what the page calls itself. */
export function chooseTitle({ page, headline }: Evidence, trail: Trail): string {
  const title = headline?.block.text ?? page.metadata.titles[0]?.text ?? '';
  trail.push({ step: 'stories', what: title.slice(0, 80), why: headline ? 'the title, from the headline' : 'the title, from the page itself' });
  return title;
}
