import type { Plugin } from 'vite';
import { bare } from './bare.ts';
import { replaced } from './replaced.ts';

/** Steps of Readability that src/article/isolate.ts does without, and what only they use. */
const REPLACED = [
  'parse',
  '_postProcessContent',
  '_getArticleTitle',
  '_getArticleMetadata',
  '_getJSONLD',
  '_unescapeHtmlEntities',
  '_unwrapNoscriptImages',
  '_isSingleImage',
  '_fixLazyImages',
  '_isUrl',
  '_isValidByline',
  '_fixRelativeUris',
  '_headerDuplicatesTitle',
  '_textSimilarity',
  '_removeScripts',
  '_prepDocument',
  '_replaceBrs',
  '_nextNode',
  '_prepArticle',
  '_simplifyNestedElements',
  '_markDataTables',
  '_getRowAndColumnCount',
  '_clean',
  '_cleanClasses',
  '_cleanConditionally',
  '_getCharCount',
  '_getTextDensity',
  '_cleanHeaders',
  '_cleanMatchedNodes',
  '_cleanStyles',
  '_removeNodes',
  '_replaceNodeTags',
  '_findNode',
  '_getAllNodesWithTag',
  '_hasAncestorTag',
  '_someNode',
  '_hasSingleTagInsideElement',
  '_hasChildBlockElement',
  '_isPhrasingContent',
  '_isWhitespace',
  '_getClassWeight',
];

/** What src/article/isolate.ts calls or sets by its name, or calls in vain. */
const KEPT = new Set(['_grabArticle', '_metadata', '_prepArticle', '_headerDuplicatesTitle']);

/** A weight that is none: names of the page's own are left to links within a story. */
const WEIGHED = /^ *node\.readability\.contentScore \+= this\._getClassWeight\(node\);$/gmu;

/** Fields of Readability that only those use: settings, all of them as they are where none is given. */
const FIELDS = [
  '_docJSDOMParser',
  '_articleTitle',
  '_articleDir',
  '_articleSiteName',
  '_debug',
  '_maxElemsToParse',
  '_classesToPreserve',
  '_keepClasses',
  '_serializer',
  '_disableJSONLD',
  '_allowedVideoRegex',
  '_linkDensityModifier',
];

/** Expressions and lists of Readability that only those use. */
const UNUSED = [
  'extraneous',
  'byline',
  'replaceFonts',
  'shareElements',
  'nextLink',
  'prevLink',
  'tokenize',
  'whitespace',
  'srcsetUrl',
  'b64DataUrl',
  'jsonLdArticleTypes',
  'adWords',
  'loadingWords',
  'PRESENTATIONAL_ATTRIBUTES',
  'DEPRECATED_SIZE_ATTRIBUTE_ELEMS',
  'HTML_ESCAPE_MAP',
  'DEFAULT_MAX_ELEMS_TO_PARSE',
  'CLASSES_TO_PRESERVE',
  'videos',
  'unlikelyCandidates',
  'okMaybeItsACandidate',
  'hasContent',
  'UNLIKELY_ROLES',
  'DIV_TO_P_ELEMS',
  'PHRASING_ELEMS',
  'positive',
  'negative',
];

/**
 * What Readability asks and is never so here: it is given a document, no bounds of its own, no writer to look for, and a
 * story that was cut out of its page, without divisions, dialogs, classes and roles (src/article/carve.ts).
 */
const NEVER =
  /(?<=if \()(?:\s*!this\._articleByline &&\s*!this\._metadata\.byline &&(?:(?!\|\|)[^{])*?|shouldRemoveTitleHeader && (?:(?!\|\|)[^{])*?|stripUnlikelyCandidates|node\.tagName === "DIV"|\s*node\.getAttribute\("aria-modal"\)(?:(?!\|\|)[^{])*?|this\._debug|this\._docJSDOMParser(?: && nodeList\._isLiveNodeList)?|this\._maxElemsToParse > 0|options && options\.documentElement|!doc \|\| !doc\.documentElement)(?=\) \{)/gu;

/** What stands behind that, up to the bracket below the question. */
const UNREACHED = /^( *)if \(false\) \{\n(?:\1 .*\n|;?\n)*\1\}\n/gmu;

/** How it hands itself over, and the language and direction of a story, which are known already. */
const OTHERS: [RegExp, string][] = [
  [/^if \(typeof module === "object"\) \{.*?^\}$/gmsu, 'export { Readability };'],
  [/^ *if \(node\.tagName === "HTML"\) \{.*?^ *\}$/gmsu, ''],
  [/^ *\/\/ Find out text direction from ancestors.*?^ *\}\);$/gmsu, ''],
];

/** Leaves out of Readability what is never used: a second function beside it, steps that are replaced, and what it writes to the console. */
export function leanReadability(): Plugin {
  return {
    name: 'lean-readability',
    transform: (code, id) => {
      if (id.includes('readability/index.js')) return bare(`export { Readability } from './Readability.js';`);
      if (!id.includes('readability/Readability.js')) return undefined;
      const methods = REPLACED.reduce((rest, name) => withoutMethod(rest, name), code);
      const asked = methods
        .replaceAll(/^\s*this\.log\([^;]*?\);$/gmu, ';')
        .replaceAll(WEIGHED, '')
        .replaceAll(NEVER, 'false')
        .replaceAll(UNREACHED, '');
      const handed = OTHERS.reduce((rest, [said, left]) => replaced(rest, said, left), asked);
      const fields = FIELDS.reduce((rest, name) => withoutField(rest, name), handed);
      mustNotCall(fields);
      return bare(withShortNames(UNUSED.reduce((rest, name) => withoutEntry(rest, name), fields)));
    },
  };
}

/** Throws where one of the methods that are left out is still called. */
function mustNotCall(code: string): void {
  const called = REPLACED.find(
    (name) => !KEPT.has(name) && new RegExp(`\\bthis\\.${name}\\b`, 'u').test(code),
  );
  if (called) throw new Error(`Readability calls ${called}.`);
}

function withoutMethod(code: string, name: string): string {
  return replaced(code, new RegExp(`^  ${name}\\(.*?^  \\},$`, 'msu'), '');
}

/** Without an expression or a list: a line, those set in further below it, and the bracket that closes them. */
function withoutEntry(code: string, name: string): string {
  const lines = code.split('\n');
  const setIn = (at: number): number => lines[at]?.search(/\S/u) ?? -1;
  const from = lines.findIndex((line) => line.trimStart().startsWith(`${name}:`));
  if (from < 0) throw new Error(`Readability has no ${name} any more.`);
  let end = from + 1;
  while (setIn(end) > setIn(from)) end++;
  if (setIn(end) === setIn(from) && /^\s*[}\]]/u.test(lines[end] ?? '')) end++;
  const lean = lines.toSpliced(from, end - from).join('\n');
  if (new RegExp(`(?:REGEXPS|this)\\.${name}\\b`, 'u').test(lean))
    throw new Error(`Readability uses ${name}.`);
  return lean;
}

/** Without what its constructor sets a field to. */
function withoutField(code: string, name: string): string {
  const lean = code.replace(new RegExp(`^  this\\.${name} =(?:[^{]*?;|.*?^    \\};)$`, 'msu'), '');
  if (lean === code || new RegExp(`this\\.${name}\\b(?! =)`, 'u').test(lean))
    throw new Error(`Readability uses ${name}.`);
  return lean;
}

/** How its own methods, fields and lists are named, and what it notes down at elements. */
const OWN_NAME =
  /\b(?:_[a-z]\w+|(?:FLAG|DEFAULT)_[A-Z_]+|[A-Z]+_(?:ROLES|(?:TO_P_)?ELEMS|TO_DIV_EXCEPTIONS)|REGEXPS|contentScore|(?<=\.)readability)\b/gu;

/** Names of its own, for which nothing outside of it asks but for those that are kept. */
function withShortNames(code: string): string {
  const short = new Map<string, string>();
  return code.replaceAll(OWN_NAME, (name) => {
    if (KEPT.has(name)) return name;
    if (!short.has(name)) short.set(name, `_${short.size.toString(36)}`);
    return short.get(name) as string;
  });
}
