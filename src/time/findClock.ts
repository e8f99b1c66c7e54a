import { pattern } from '../dom/pattern.ts';

/** A time of day. */
export interface Clock {
  from: number;
  to: number;
  hour: number;
  minute: number;
  second: number;
  /** Set where it says which half of the day. */
  half: boolean;
  /** Minutes east of Greenwich; undefined for the reader's own zone, NaN for one that is named and not known. */
  offset?: number;
}

const AM = 'a\\.?\\s?m|오전|上午|午前|凌晨|早上|ص|öö|sa|π\\.?μ';
const PM = 'p\\.?\\s?m|오후|下午|午後|晚上|中午|م|مساء|ös|ch|μ\\.?μ';
const HALVES = `(${AM}|${PM})`;
const AFTERNOON = new RegExp(`^(?:${PM})`, 'u');

/** Zones by the letters that news sites put behind a time, in hours; those of North America by season. */
const ZONES = new Map(
  'z0 utc0 gmt0 wet0 bst1 cet1 mez1 cest2 mesz2 eet2 sast2 msk3 gst4 pkt5 ist5.5 wib7 hkt8 sgt8 jst9 kst9 aest10 aedt11 est-5 edt-4 cst-6 cdt-5 mst-7 mdt-6 pst-8 pdt-7 et? ct? pt?'
    .split(' ')
    .map((zone) => [zone.replace(/[-\d.?]+$/u, ''), Number(/[-\d.]+$/u.exec(zone)?.[0] ?? NaN)]),
);

const CLOCK = pattern()`${[
  String.raw`(?:${HALVES}\s?)?(?<![\d.:])(\d{1,2})`,
  String.raw`(?:(?:[:.]|\s?[h時时시點点]\s?)(\d{1,2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?![\d:])\s?(?:[分분h](?!\p{L}))?|\s?[h時时시點点](?![\p{L}\d])|(?=\s?(?:[ap]\.?\s?m(?!\p{L})|uhr)))`,
  String.raw`(?:\s?${HALVES}(?!\p{L})\.?)?(?:\s?uhr)?`,
  String.raw`(?:\s?\(?((?:utc|gmt)?\s?[+-]\d\d?(?::?\d\d)?(?!\d)|${[...ZONES.keys()].join('|')})(?![\p{L}\d])\)?)?`,
].join('')}`;

/** The first time of day in a line that `plainTime` has prepared. */
export function findClock(plain: string): Clock | null {
  const match = CLOCK.exec(plain);
  if (!match) return null;
  const [whole, firstHalf, hours, minutes = '0', seconds = '0', secondHalf, zone] = match;
  const half = firstHalf ?? secondHalf;
  let hour = Number(hours);
  if (half && hour <= 12) hour = (hour % 12) + (AFTERNOON.test(half) ? 12 : 0);
  const minute = Number(minutes);
  if (hour > 23 || minute > 59) return null;
  const clock = {
    from: match.index,
    to: match.index + whole.length,
    hour,
    minute,
    second: Number(seconds),
    half: half !== undefined,
  };
  return zone ? { ...clock, offset: offsetOf(zone) } : clock;
}

function offsetOf(zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d?):?(\d\d)?$/u.exec(zone) ?? [];
  if (!sign) return (ZONES.get(zone) ?? NaN) * 60;
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
}
