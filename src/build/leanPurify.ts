import type { Plugin } from 'vite';
import { bare } from './bare.ts';

/** Lists of what DOMPurify allows where it is not told; src/article/sanitise.ts tells it. */
const UNUSED_LISTS = ['html$1', 'html', 'svg', 'mathMl', 'xml'];

/** Leaves out of DOMPurify lists that are given in their place, and what nothing calls. */
export function leanPurify(): Plugin {
  return {
    name: 'lean-purify',
    transform: (code, id) =>
      id.includes('dompurify/dist/purify.es')
        ? bare(
            withoutOptions(
              UNUSED_LISTS.reduce((rest, name) => withoutList(rest, name), withoutHelpers(code)),
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

/** Options that src/article/sanitise.ts does not give, by what asks for each. */
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

function withoutList(code: string, name: string): string {
  const list = new RegExp(`^const ${name.replace('$', '\\$')} = freeze\\(\\[[^\\]]*\\]\\);$`, 'mu');
  if (!list.test(code)) throw new Error(`DOMPurify has no ${name} any more.`);
  return code.replace(list, () => `const ${name} = freeze([]);`);
}
