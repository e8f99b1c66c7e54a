import { resolveAddress } from '../dom/address.ts';
import { fold } from '../dom/text.ts';
import { signOf } from './signOf.ts';

/** Widest file asked for, in pixels: twice the reader's measure, for sharp screens. */
const WIDEST = 1600;

/** Attributes in which scripts that load pictures late keep the real address, and how that is told from a switch. */
const LATE = /^(?:data|nitro)-(?:.*-)?(?:\w*src|original|lazy|lazyload|echo|url|image|file)$/u;
const ADDRESS = /[/.]/u;

const LATE_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'srcset'];

/** File names that stand for a picture still to come. */
const PLACEHOLDER =
  /^data:image\/(?:gif|svg)|placeholder[^/]*$|(?:^|\/)(?:blank|spacer|transparent|pixel|lazy[-_]?load\w*|1x1|gr[ae]y|loading)[-_\d]*(?:\.(?:gif|png|svg|jpe?g|webp)\b|$|,)/iu;

/** A picture ready to be shown: its best address and its alternative text. */
export interface Picture {
  src: string;
  alt: string;
  width?: number;
  height?: number;
}

/** Finds the real file of an `img` or `picture` element; undefined for none, for icons and for tracking pixels. */
export function readPicture(element: Element, base: string): Picture | undefined {
  const image = element.localName === 'img' ? element : element.querySelector('img');
  const sources =
    element.localName === 'picture' ? [...element.querySelectorAll('source')] : siblingSources(element);
  if (image && signOf(image)) return undefined;
  const [width, height] = ['width', 'height'].map((name) => pixels(image?.getAttribute(name)));
  if ((width && width < SMALLEST) || (height && height < SMALLEST)) return undefined;
  const candidates = [
    ...[...(image ? [image] : []), ...sources].flatMap((one) => addresses(one)),
    image?.getAttribute('src') ?? '',
  ].filter(Boolean);
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

/** A size in pixels; none where it is a share of something else. */
function pixels(size: string | null | undefined): number | undefined {
  return size?.endsWith('%') ? undefined : Number.parseInt(size ?? '', 10) || undefined;
}

/** The addresses an element names beside its plain one, best first. */
function addresses(element: Element): string[] {
  const sets = LATE_SETS.flatMap((name) => largest(element.getAttribute(name)));
  const late = element
    .getAttributeNames()
    .filter((name) => LATE.test(name))
    .map((name) => element.getAttribute(name) ?? '');
  return [...sets, ...late.filter((value) => ADDRESS.test(value))];
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
