import { plainName } from '../dom/plainName.ts';
import type {
  Direction,
  LayoutKind,
  ListedStory,
  NothingReason,
  Outcome,
  StorySummary,
  Trail,
} from '../model.ts';

/** Longer texts are cut: a title of a kilobyte is no title, and the popup shows a few lines of each. */
const LONGEST = 2_000;
/** Longer addresses are dropped; browsers and servers give up on them as well. */
const LONGEST_ADDRESS = 8_000;
/** More stories than any page has been seen with. */
const MOST_STORIES = 5_000;
const MOST_TRAIL_ENTRIES = 500;
const MOST_MINUTES = 24 * 60;

const LAYOUTS: readonly LayoutKind[] = ['article', 'stacked', 'cluster', 'river', 'none'];
const REASONS: readonly NothingReason[] = ['none', 'loading', 'pdf', 'document'];

/**
 * What came back from a page, checked field by field: a page's process is not trusted, and what fails the check is left
 * out. Null where the whole cannot be an answer of ours.
 */
export function parseOutcome(value: unknown): Outcome | null {
  if (!isRecord(value)) return null;
  const url = pageAddress(value['url']);
  switch (value['kind']) {
    case 'story': {
      const main = parseMain(value['main']);
      const rest = parseShown(value);
      return main && rest ? { kind: 'story', url, main, ...rest } : null;
    }
    case 'river': {
      const rest = parseShown(value);
      return rest && { kind: 'river', url, title: name(value['title']) ?? '', ...rest };
    }
    case 'nothing':
      return {
        kind: 'nothing',
        url,
        why: oneOf(REASONS, value['why']) ?? 'none',
        trail: parseTrail(value['trail']),
      };
    case 'failed':
      return {
        kind: 'failed',
        url,
        message: line(value['message']) ?? '',
        trail: parseTrail(value['trail']),
      };
    default:
      return null;
  }
}

interface Shown {
  layout: LayoutKind;
  open: boolean;
  showing: number | null;
  related: ListedStory[];
}

function parseShown(value: Record<string, unknown>): Shown | null {
  const layout = oneOf(LAYOUTS, value['layout']);
  if (!layout || !Array.isArray(value['related'])) return null;
  const related = value['related'].slice(0, MOST_STORIES).map(parseListed);
  return {
    layout,
    open: value['open'] === true,
    showing: index(value['showing']),
    related: related.filter((story) => story !== null),
  };
}

function parseMain(value: unknown): StorySummary | null {
  if (!isRecord(value)) return null;
  const title = name(value['title']);
  if (title === undefined) return null;
  return {
    title,
    url: address(value['url']),
    lang: line(value['lang']) ?? '',
    dir: parseDirection(value['dir']),
    words: count(value['words'], Number.MAX_SAFE_INTEGER),
    minutes: Math.max(1, count(value['minutes'], MOST_MINUTES)),
    ...optional(value, ['byline', 'source', 'published']),
  };
}

function parseListed(value: unknown): ListedStory | null {
  if (!isRecord(value)) return null;
  const title = name(value['title']);
  const place = index(value['index']);
  if (title === undefined || place === null) return null;
  return {
    index: place,
    title,
    url: address(value['url']),
    ...optional(value, ['source', 'published', 'time', 'summary', 'section']),
    ...(value['sponsored'] === true ? { sponsored: true } : {}),
    ...(value['readable'] === true ? { readable: true } : {}),
    ...(value['seen'] === true ? { seen: true } : {}),
  };
}

function parseTrail(value: unknown): Trail {
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, MOST_TRAIL_ENTRIES)
    .filter(isRecord)
    .map((entry) => ({
      step: line(entry['step']) ?? '',
      what: line(entry['what']) ?? '',
      why: line(entry['why']) ?? '',
    }));
}

function parseDirection(value: unknown): Direction {
  return value === 'rtl' ? 'rtl' : 'ltr';
}

function optional<Key extends string>(
  value: Record<string, unknown>,
  keys: readonly Key[],
): Partial<Record<Key, string>> {
  const found: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    const text = name(value[key]);
    if (text) found[key] = text;
  }
  return found;
}

/** An http(s) address, or the empty string. */
function address(value: unknown): string {
  const page = pageAddress(value);
  return page.startsWith('http') ? page : '';
}

/** As above, but a page may also be a file that the person allowed. */
function pageAddress(value: unknown): string {
  if (typeof value !== 'string' || value.length > LONGEST_ADDRESS) return '';
  const url = URL.parse(value);
  return url && /^(?:https?|file):$/u.test(url.protocol) ? url.href : '';
}

/** What is shown as a story's: nothing in it hides or turns the text around it. */
function name(value: unknown): string | undefined {
  return typeof value === 'string' ? plainName(value) : undefined;
}

function line(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, LONGEST) : undefined;
}

function index(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

function count(value: unknown, most: number): number {
  return Math.min(index(value) ?? 0, most);
}

function oneOf<Value extends string>(known: readonly Value[], value: unknown): Value | null {
  return known.find((one) => one === value) ?? null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
