/** Where on a page a vector stands. */
export type Place =
  /** Markup in the page's head. */
  | 'head'
  /** JSON for a linked-data script of its own. */
  | 'linkedData'
  /** Text of the page's headline and title. */
  | 'headline'
  /** Text of the line that says who wrote the story. */
  | 'byline'
  /** Markup within a paragraph of the story. */
  | 'line'
  /** Markup between two paragraphs of the story. */
  | 'block'
  /** Text of a field of a related card. */
  | 'cardTitle'
  | 'cardSource'
  | 'cardTime'
  | 'cardSummary'
  /** Address that a related card's headline leads to. */
  | 'cardLink'
  /** The same of a card that does not say whose story it is. */
  | 'bareLink'
  /** Markup at the page's end. */
  | 'end';

/** One way to do harm. */
export interface Vector {
  /** What it is: family, sink and payload. */
  name: string;
  place: Place;
  /** Markup, text or address, as its place wants it. */
  value: string;
}

/** A payload before it is known which vector it becomes part of. */
export interface Payload {
  name: string;
  make: (id: string) => string;
}

/** The call that shows that a vector has run: in the page's own world, above all frames, and by a request. */
export function canary(id: string): string {
  return `top.canary('${id}');new Image().src='https://ran-${id}.example/'`;
}

/** An address that nobody may ask for; the id says whose it is. */
export function lure(id: string, file = 'x'): string {
  return `https://lure-${id}.example/${file}`;
}

/** Every payload in every sink, each under a name and an id of its own. */
export function cross(
  family: string,
  place: Place,
  sinks: Record<string, (payload: string, id: string) => string>,
  payloads: Payload[],
): Vector[] {
  return Object.entries(sinks).flatMap(([sink, put]) =>
    payloads.map(({ name, make }) => {
      const id = `${family}-${sink}-${name}`.toLowerCase().replaceAll(/[^a-z\d]+/gu, '-');
      return { name: `${family}: ${sink}: ${name}`, place, value: put(make(id), id) };
    }),
  );
}

/** Text as it is written in markup, quotes included. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
