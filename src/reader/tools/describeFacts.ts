import { formatDate } from '../../list/describeTime.ts';
import type { ArticleFacts } from '../storyArticle.ts';

/** What is known of a story beside its headline and address: source, writer, date. */
export function describeFacts({ source, byline, published, time }: ArticleFacts): string[] {
  const known = published !== undefined && !Number.isNaN(Date.parse(published));
  const facts = [source, byline, known ? formatDate(published, 'full') : time];
  return facts.filter((fact) => fact !== undefined).filter((fact) => fact !== '');
}
