import type { Plugin } from 'vite';
import { PURIFY } from '../article/purify.ts';
import { bare } from './bare.ts';
import { replaced } from './replaced.ts';
import { withoutFallbacks } from './withoutFallbacks.ts';

/**
 * Lists of what DOMPurify allows where it is not told, which it is, and of what may stand in a drawing or in a formula: it asks these
 * only of allowed elements, of which none is in them.
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

/** Leaves out of DOMPurify what its options never lead to, and what nothing calls. */
export function leanPurify(): Plugin {
  return {
    name: 'lean-purify',
    transform: (code, id) =>
      id.includes('dompurify/dist/purify.es')
        ? bare(
            withoutFallbacks(
              withSwitches(
                withoutHooks(
                  withoutOptions(
                    UNUSED_LISTS.reduce((rest, name) => withoutList(rest, name), withoutHelpers(code)),
                  ),
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

/** What is asked of checks and lists that only options or hooks give. */
const NOT_CHECKED = [
  /EXTRA_ELEMENT_HANDLING\.(\w+) instanceof Function && EXTRA_ELEMENT_HANDLING\.\1\([^)]*\)/gu,
  /_isBasicCustomElement\(\w+\)(?: && _matchesNameCheck\(CUSTOM_ELEMENT_HANDLING\.\w+, [\w, ]+\))+/gu,
  /lcName === "is" && CUSTOM_ELEMENT_HANDLING\.\w+ && _matchesNameCheck\(CUSTOM_ELEMENT_HANDLING\.\w+, value\)/gu,
];

/** A list as hooks would change it. */
const FORKED = /_forkSharedAllowlist\(hooks\.\w+, (\w+), \w+, \w+\)/gu;

/** Where an option that is a set or an object is read, its name and what stands for it where it is not given. */
const READ = /_resolve(?:Set|Object)Option\(cfg, "(\w+)", ([\w()]+)(?:, \{[^}]*\})?\)/gu;

/** What is forbidden beyond what is not allowed: nothing. */
const FORBIDDEN = /(?:delete )?FORBID_(?:TAGS|ATTR)(?:\[\w+\]|\.tbody)/gu;

/** Without the steps for options that are not given. */
function withoutOptions(code: string): string {
  const given = new Set(Object.keys(PURIFY));
  const lean = [...NOT_GIVEN, ...NOT_CHECKED, FORBIDDEN].reduce(
    (rest, asked) => replaced(rest, asked, 'false'),
    code,
  );
  if (lean.match(READ)?.length !== READS) throw new Error('DOMPurify reads its options otherwise.');
  return replaced(lean, FORKED, '$1').replaceAll(READ, (_, name: string, otherwise: string) =>
    // A list of what is allowed is given whole, so that no other needs to be known.
    given.has(name) ? `addToSet({}, cfg.${name})` : otherwise,
  );
}

/** How many such options it reads. */
const READS = 11;

/** Without calls for functions that nobody can hand to it any more. */
function withoutHooks(code: string): string {
  const call = /^\t+(?:if \(\w+\) )?_executeHooks\(hooks\.\w+, \w+, (?:\w+|\{[^}]*\})\);$/gmu;
  const told = /^\t+(?:hookEvent\.\w+ = .*|value = hookEvent\..*|if \(hookEvent\..*)$/gmu;
  const lean = replaced(replaced(code.replaceAll(call, ''), told, ''), /!hookEvent\.keepAttr/gu, 'false');
  // Its own definition is left.
  if (lean.split('_executeHooks(').length !== 2) throw new Error('DOMPurify calls its hooks otherwise.');
  return lean;
}

/** Where a switch is thrown by another, which its value says already, and where one is thrown that is no option. */
const THROWN = [
  /^\t\tif \(SAFE_FOR_TEMPLATES\) ALLOW_DATA_ATTR = false;$/gmu,
  /^\t\tif \(RETURN_DOM_FRAGMENT\) RETURN_DOM = true;$/gmu,
  /^\t+IN_PLACE_VISITED = setCreate\(\);$/gmu,
  /^\t+IN_PLACE_VISITED = outerVisited;$/gmu,
];

/** What options may say and these do not, for good: the documents are HTML, what is to be cleaned is an element, and the options are set before. */
const FIXED: [RegExp, string][] = [
  [/(?<=^\t)let (PARSER_MEDIA_TYPE) = null;$/gmu, 'const $1 = "text/html";'],
  [/(?<=^\t)let (?=NAMESPACE = HTML_NAMESPACE;$)/gmu, 'const '],
  [/^\t\t(?:PARSER_MEDIA_TYPE|NAMESPACE) = .*cfg\..*$/gmu, ''],
  [/stringifyValue\(dirty\)/gu, 'null'],
  [/isRegex\((cfg\.ALLOWED_URI_REGEXP)\) \? \1 : IS_ALLOWED_URI/gu, '$1'],
  [/(?<=^\tlet IS_ALLOWED_URI\$1) = IS_ALLOWED_URI(?=;$)/gmu, ''],
  [
    /^\t\t(?:FORBID_\w+|USE_PROFILES|CUSTOM_ELEMENT_HANDLING|EXTRA_ELEMENT_HANDLING\.\w+) = (?!DEFAULT).*$/gmu,
    '',
  ],
  [/^\t\tseal\(CUSTOM_ELEMENT_HANDLING\);$/gmu, ''],
  [/^\t\tif \(IN_TRUSTED_TYPES_POLICY > 0\) throw .*$/gmu, ''],
  [/^\t+array(?:Push|Pop)\(DOMPurify\.removed(?:, \{[^}]*\})?\);$/gmu, ''],
  // What is cleaned was made piece by piece (src/article/carve.ts): nothing in it has a shadow root, and templates go whole.
  [
    /^\t+(?:if \(_isDocumentFragment\(\w+\.content\)\) )?_sanitize(?:AttachedShadowRoots|ShadowDOM2)\(\w+(?:\.content)?\);$/gmu,
    '',
  ],
  // No attribute that is allowed holds markup or a script's address.
  [/^\t\t\tvalue = _applyTrustedTypesToAttribute\(.*$/gmu, ''],
  // Sets and expressions that nothing asks for any more go with what makes them.
  [/(?<=(?:^\t?const [\w$]+ = |freeze\())(?=(?:freeze|seal|addToSet)\()/gmu, '/* @__PURE__ */ '],
  [/^\t\tIS_EMPTY_INPUT = !dirty;$/gmu, ''],
  [/(?<=^\t\tif \()typeof dirty !== "string" && !_isNode\(dirty\)(?=\) \{$)/gmu, 'false'],
  [/(?<=^\t\t\} else if \()_isNode\(dirty\)(?=\) \{$)/gmu, 'true'],
  [/(?<=^\t\tif \()SET_CONFIG(?=\) \{$)/gmu, 'true'],
  [/^\t+(?:SET_CONFIG_)?ALLOWED_(TAGS|ATTR) = (?:SET_CONFIG_)?ALLOWED_\1;$/gmu, ''],
  [/^\t\t\tif \(ALLOWED_ATTR\.shadowroot .*$/gmu, ''],
  [/(?<=^\t)let (transformCaseFunc) = null;$/gmu, 'const $1 = stringToLowerCase;'],
  [/^\t\ttransformCaseFunc = .*$/gmu, ''],
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
  for (const thrown of THROWN) lean = replaced(lean, thrown, '');
  for (const [said, fixed] of FIXED) lean = replaced(lean, said, fixed);
  for (const [name, value] of values) {
    const declared = new RegExp(`^\\tlet ${name} = (?:true|false|null);$`, 'gmu');
    lean = replaced(lean, declared, `\tconst ${name} = ${String(value)};`);
    if (lean.split(new RegExp(`(?<![\\w.])${name} = `, 'u')).length !== 2)
      throw new Error(`DOMPurify sets ${name} elsewhere.`);
  }
  return lean;
}

function withoutList(code: string, name: string): string {
  const items = new RegExp(`(?<=^const ${name.replace('$', '\\$')} = freeze\\(\\[)[^\\]]+(?=\\]\\);$)`, 'mu');
  return replaced(code, items, '');
}
