import { matchTime } from './matchTime.ts';

/** A time as a page says it. */
export interface TimeSaid {
  /** The page's own words, without what labels them or an icon's name run into them: 'an hour ago'. */
  time: string;
  /**
   * ISO 8601, where it can be known: an instant in UTC for a time of day and for ages of minutes and hours, a day for
   * dates and ages of days. Without a zone a time of day is the reader's own.
   */
  published?: string;
}

/** Finds the time in a short line, such as a line of a card. Null where none stands there, or where it belongs to a sentence. */
export function parseTime(text: string, lang: string, now: Date): TimeSaid | null {
  const match = matchTime(text, lang, now);
  return match && { time: match.time, ...(match.published && { published: match.published }) };
}
