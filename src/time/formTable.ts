import { pattern, type Pattern } from '../dom/pattern.ts';
import { plainTime } from './plainTime.ts';

/** Expressions, each with what it stands for. */
export type Forms = [number, Pattern][];

/** 'A', 'one'; where a language has a word for one of a thing, that goes without it. */
const ONE = "an?|one|un[aeo]?'?|uma|ein(?:e[rmn]?)?|e[eé]n|bir|одну?|один|एक|satu|se|một|ett|μία|ένα|한|一";
const COUNT = `(\\d{1,4}|${ONE}) ?`;

/** Words and phrases gathered by what they stand for. A number in them is written '#', one that may be left out '%'. */
export class FormTable {
  private readonly sources = new Map<number, Set<string>>();

  /** Takes a form as the browser writes it. */
  add(value: number, form: string): void {
    const source = bareForm(form)
      .replaceAll(/[*+?^${}()|[\]\\]/gu, '\\$&')
      .replaceAll('.', '\\.?');
    // A single letter says nothing, except where it is a word.
    if (/^.$/u.test(source) && source < '\u3040') return;
    this.addSource(value, source);
  }

  addSource(value: number, source: string): void {
    this.sources.set(value, (this.sources.get(value) ?? new Set()).add(source));
  }

  /** Takes all forms of a counted thing. A dual has no number and stands for two. */
  addCounted(value: number, format: (count: number) => string): void {
    const forms = COUNTS.map((count) => bareForm(format(count)).replace(/\d+/u, '#'));
    for (const [index, form] of forms.entries()) {
      if (/^[-−]/u.test(form)) continue;
      if (form.includes('#'))
        this.add(value, index === 0 && form !== forms[1] ? form.replace('#', '%') : form);
      else if (index < 2) this.add(value * (index + 1), form);
    }
  }

  all(): string[] {
    return [...this.sources.values()].flatMap((set) => Array.from(set));
  }

  compile(): Forms {
    return [...this.sources].map(([value, set]) => [value, oneOf([...set])]);
  }
}

/** Numbers that between them take every plural of the languages we know. */
const COUNTS = [1, 2, 3, 5, 11];

/** A form made plain: without marks of direction, notes in brackets and a stop at its end. */
export function bareForm(form: string): string {
  return plainTime(form.replace(/[\u200E\u200F\u061C]|\s?\(\d\)/gu, '').replace(/\s+/gu, ' ')).replace(
    /[.॰]$/u,
    '',
  );
}

/** Languages without spaces run on after a word; in the others it must end. */
const END = String.raw`(?:(?<=[\u3040-\uD7AF])|(?![\p{L}\p{M}\d]))`;

/** One expression for many. Spaces may be missing in it, and abbreviations may have a stop. */
function oneOf(sources: string[]): Pattern {
  return pattern()`(?:${written(sources)})${END}`;
}

function written(sources: string[]): string {
  return withOneCount(sources.toSorted((a, b) => b.length - a.length))
    .replaceAll('قبل', '(?:قبل|منذ)')
    .replaceAll(' yang ', ' (?:yang )?')
    .replaceAll(/ (واحدة?|אחד)/gu, '(?: $1)?')
    .replaceAll('#', COUNT)
    .replaceAll(/ \??/gu, '\\.?\\s?');
}

const WORD = pattern('g')`[\p{L}\p{M}]+`;

/** Forms that begin alike up to their number share it: the browser would prepare its many words anew for each. */
function withOneCount(sources: string[]): string {
  const rests = new Map<string, string[]>();
  const add = (begin: string, rest: string): unknown =>
    rests.get(begin)?.push(rest) ?? rests.set(begin, [rest]);
  for (const source of sources) {
    const [, begin = '', sign = '', rest = source] = /^([^#%]*)([#%]) ?(.*)$/u.exec(source) ?? [];
    add(sign && `${begin}#`, rest);
    if (sign === '%') add('', begin + rest);
  }
  return Array.from(rests, ([begin, rest]) =>
    begin === '' ? rest.join('|') : `${begin}(?:${rest.join('|')})`,
  ).join('|');
}

/** Matches every line in which a form of these tables stands, and some others: the longest word of each form is there. */
export function hintOf(tables: FormTable[]): RegExp {
  const words = new Set<string>();
  const others: string[] = [];
  for (const source of tables.flatMap((table) => table.all())) {
    // What stands in brackets or may be written otherwise is no word that must be there.
    const parts = /[([|]/u.test(source) ? [] : source.replaceAll(/قبل|واحدة?|אחד/gu, ' ').match(WORD);
    const [longest] = (parts ?? []).toSorted((a, b) => b.length - a.length);
    if (longest) words.add(longest);
    else others.push(source);
  }
  return new RegExp([...words, written(others)].join('|'), 'u');
}
