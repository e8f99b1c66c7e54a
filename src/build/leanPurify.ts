import type { Plugin } from 'vite';
import { PURIFY } from '../article/purify.ts';
import { bare } from './bare.ts';

/**
 * Lists of what DOMPurify allows where it is not told, which it is, and of what may stand in a drawing or is never allowed in a formula:
 * without them it takes these elements for misplaced, and removes them.
 */
const UNUSED_LISTS = [
  'html$1',
  'html',
  'svg',
  'mathMl',
  'xml',
  'svg$1',
  'svgFilters',
  'svgDisallowed',
  'mathMlDisallowed',
];

/** Leaves out of DOMPurify what the options that it is given never come to, and what nothing calls. */
export function leanPurify(): Plugin {
  return {
    name: 'lean-purify',
    transform: (code, id) =>
      id.includes('dompurify/dist/purify.es')
        ? bare(
            withSwitches(
              withoutHooks(
                withoutOptions(
                  UNUSED_LISTS.reduce((rest, name) => withoutList(rest, name), withoutHelpers(code)),
                ),
              ),
            ),
          )
        : undefined,
  };
}

/**
 * Without what its compiler puts before it (asynchronous generators, of which it has none, and taking apart what may be no
 * array, which the pairs of `Object.entries` are), and what it offers beside `setConfig` and `sanitize`, which stands last.
 */
function withoutHelpers(code: string): string {
  const generators = /^function AsyncGenerator\(.*?^\}\nAsyncGenerator\.prototype.*?^\};$/msu;
  const calls = /^\tDOMPurify\.clearConfig = .*?(?=^\treturn DOMPurify;$)/msu;
  const lean = code
    .replace(generators, '')
    .replace(calls, '')
    .replace(/_slicedToArray\((_ref\d*), 2\)/u, '$1');
  const isOther = /AsyncGenerator|_slicedToArray\((?!r, e\) \{)/u.test(lean);
  if (isOther || !generators.test(code) || !calls.test(code))
    throw new Error('DOMPurify has other helpers, or uses them otherwise.');
  return lean;
}

/** Options that are not given, by what asks for each. */
const NOT_GIVEN = [
  /(?<=if \()USE_PROFILES(?=\) \{)/gu,
  /(?<=if \()objectHasOwnProperty\(cfg, "ADD_(?:TAGS|ATTR)"\)(?=\) \{)/gu,
  /(?<=if \()objectHasOwnProperty\(cfg, "ADD_FORBID_CONTENTS"\) && [^{]*(?=\) \{)/gu,
  /(?<=if \()objectHasOwnProperty\(customElementHandling, "\w+"\) && .*(?=\) CUSTOM_ELEMENT_HANDLING\.)/gu,
  /(?<=if \()cfg\.TRUSTED_TYPES_POLICY(?: === null)?(?=\) \{)/gu,
];

/** Without the steps for options that are not given. */
function withoutOptions(code: string): string {
  return NOT_GIVEN.reduce((rest, asked) => {
    const lean = rest.replaceAll(asked, 'false');
    if (lean === rest) throw new Error(`DOMPurify does not ask ${asked.source} any more.`);
    return lean;
  }, code);
}

/** Without calls for functions that nobody can hand to it any more. */
function withoutHooks(code: string): string {
  const call = /^\t+(?:if \(\w+\) )?_executeHooks\(hooks\.\w+, \w+, (?:\w+|\{[^}]*\})\);$/gmu;
  const lean = code.replaceAll(call, '');
  // Its own definition is left.
  if (lean.split('_executeHooks(').length !== 2) throw new Error('DOMPurify calls its hooks otherwise.');
  return lean;
}

/** Switches that one option throws with another, and the one that is no option; the first two by what they come to. */
const THROWN = [
  /^\t\tif \(SAFE_FOR_TEMPLATES\) ALLOW_DATA_ATTR = false;$/mu,
  /^\t\tif \(RETURN_DOM_FRAGMENT\) RETURN_DOM = true;$/mu,
  /^\t+IN_PLACE_VISITED = setCreate\(\);$/mu,
  /^\t+IN_PLACE_VISITED = outerVisited;$/mu,
];

/** With the switches that are options set for good, so that the minifier leaves out what is behind those that are off. */
function withSwitches(code: string): string {
  const given: Record<string, unknown> = { ...PURIFY, RETURN_DOM: PURIFY.RETURN_DOM_FRAGMENT };
  const values = new Map<string, unknown>([['IN_PLACE_VISITED', null]]);
  const option = /^\t\t([A-Z_]+) = cfg\.\1 (?:(\|\| false)|!== false);$/gmu;
  let lean = code.replaceAll(option, (_, name: string, isOff?: string) => {
    values.set(name, given[name] ?? isOff === undefined);
    return '';
  });
  for (const thrown of THROWN) {
    if (!thrown.test(lean)) throw new Error(`DOMPurify does not say ${thrown.source} any more.`);
    lean = lean.replace(thrown, '');
  }
  for (const [name, value] of values) {
    lean = lean.replace(
      new RegExp(`^\\tlet ${name} = (?:true|false|null);$`, 'mu'),
      `\tconst ${name} = ${String(value)};`,
    );
    if (lean.split(new RegExp(`(?<![\\w.])${name} = `, 'u')).length !== 2)
      throw new Error(`DOMPurify sets ${name} elsewhere.`);
  }
  return lean;
}

function withoutList(code: string, name: string): string {
  const list = new RegExp(`^const ${name.replace('$', '\\$')} = freeze\\(\\[[^\\]]*\\]\\);$`, 'mu');
  if (!list.test(code)) throw new Error(`DOMPurify has no ${name} any more.`);
  return code.replace(list, () => `const ${name} = freeze([]);`);
}
