import { resolveAddress } from '../dom/address.ts';
import { fold } from '../dom/text.ts';

/** Widest file asked for, in pixels: twice the reader's measure, for sharp screens. */
const WIDEST = 1600;

/** Attributes in which scripts that load pictures late keep the real address. */
const LATE = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-image',
  'data-img-url',
  'data-hi-res-src',
  'data-full-src',
  'data-echo',
  'data-flickity-lazyload',
  'data-native-src',
  'data-delayed-url',
];

const LATE_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'srcset'];

/** File names that stand for a picture still to come. */
const PLACEHOLDER =
  /(?:^data:image\/(?:gif|svg)|blank|placeholder|spacer|transparent|pixel|lazy[-_]?load|1x1|grey|loading)[^/]*(?:\.(?:gif|png|svg|jpe?g|webp)|$|,)/iu;

/** A picture ready to be shown: its best address and its alternative text. */
export interface Picture {
  src: string;
  alt: string;
  width?: number;
  height?: number;
}

/** Finds the real file of an `img`, `picture` or `noscript` element; undefined for none, for icons and for tracking pixels. */
export function readPicture(element: Element, base: string): Picture | undefined {
  if (element.localName === 'noscript') return readHidden(element.textContent, base);
  const image = element.localName === 'img' ? element : element.querySelector('img');
  const sources =
    element.localName === 'picture' ? [...element.querySelectorAll('source')] : siblingSources(element);
  const width = Number.parseInt(image?.getAttribute('width') ?? '', 10) || undefined;
  const height = Number.parseInt(image?.getAttribute('height') ?? '', 10) || undefined;
  if ((width && width < SMALLEST) || (height && height < SMALLEST)) return undefined;
  const candidates = [...(image ? [image] : []), ...sources].flatMap((one) => addresses(one));
  for (const candidate of candidates) {
    const url = addressOf(candidate, base);
    if (!url) continue;
    const alt = fold(image?.getAttribute('alt') ?? '');
    return { src: url.href, alt, ...(width && height && { width, height }) };
  }
  return undefined;
}

/** Longer addresses carry a picture within them, or a trap. Characters. */
const MAX_ADDRESS = 8_192;

function addressOf(candidate: string, base: string): URL | undefined {
  if (candidate.length > MAX_ADDRESS || PLACEHOLDER.test(candidate)) return undefined;
  return resolveAddress(candidate, base);
}

/** Smaller pictures are icons, portraits of writers and tracking pixels. Pixels. */
const SMALLEST = 64;

function siblingSources(image: Element): Element[] {
  const { parentElement } = image;
  return parentElement?.localName === 'picture' ? [...parentElement.querySelectorAll('source')] : [];
}

/** The addresses an element names, best first. */
function addresses(element: Element): string[] {
  const sets = LATE_SETS.flatMap((name) => largest(element.getAttribute(name)));
  const late = LATE.map((name) => element.getAttribute(name)).filter(
    (value) => value !== null && value !== '',
  );
  const plain = element.localName === 'source' ? null : element.getAttribute('src');
  return [...sets, ...(late as string[]), ...(plain ? [plain] : [])];
}

/** The widest file of a `srcset` that is not wider than needed (https://html.spec.whatwg.org/#srcset-attributes). */
function largest(set: string | null): string[] {
  if (!set) return [];
  // Split, not matched: a pattern for the whole tries a megabyte without a space from each of its letters.
  const files = set.split(/,\s+|,(?=https?:|\/)/u).flatMap((candidate) => {
    const [address = '', described = ''] = candidate.trim().replace(/,$/u, '').split(/\s+/u);
    const [, size, unit] = /^([\d.]+)([wx])$/u.exec(described) ?? [];
    return address === ''
      ? []
      : [{ address, size: unit === 'x' ? Number(size) * (WIDEST / 2) : Number(size ?? 1) }];
  });
  const fitting = files.filter(({ size }) => size <= WIDEST).toSorted((a, b) => b.size - a.size);
  const others = files.filter(({ size }) => size > WIDEST).toSorted((a, b) => a.size - b.size);
  return [...fitting, ...others].slice(0, 1).map(({ address }) => address);
}

/** Characters of a `noscript` that are looked through: it holds a picture or is about something else. */
const MAX_MARKUP = 20_000;

/** A picture inside `noscript`, which a page with scripts keeps as text. */
function readHidden(markup: string, base: string): Picture | undefined {
  const tag = /<img\s[^<>]*>/iu.exec(markup.slice(0, MAX_MARKUP))?.[0];
  const read = (name: string): string =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'iu').exec(tag ?? '')?.[1] ?? '';
  const size = Number.parseInt(read('width'), 10);
  if (!tag || size < SMALLEST) return undefined;
  const address = (largest(read('srcset'))[0] ?? read('src')).replaceAll('&amp;', '&');
  const url = addressOf(address, base);
  return url ? { src: url.href, alt: fold(read('alt')) } : undefined;
}
