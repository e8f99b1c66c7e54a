import { replaced } from './replaced.ts';

/** An argument that may be left out, as the library's compiler writes it. */
const OPTIONAL = String.raw`arguments\.length > \d && arguments\[\d\] !== void 0 \? arguments\[\d\] : `;

/** The arguments from one on, gathered one by one. */
const GATHERED = String.raw`\s*for \(var (_len\d*) = arguments\.length, args = new Array\(.*\) args\[.*\] = arguments\[.*\];$`;

const FALLBACKS: [RegExp, string][] = [
  // What every browser that Lede runs in has.
  [/^if \(!(?:freeze|seal|apply|construct)\) .*?^\};$/gmsu, ''],
  [/typeof Reflect !== "undefined" && Reflect/gu, 'Reflect'],
  [/^const (?:bigint|symbol)ToString = .*$/gmu, ''],
  [/Node && Node\.prototype \? (lookupGetter\(.*\)) : null(?=;$)/gmu, '$1'],
  [/(get\w+) \? (\1\((\w+)\)) : \3\.\w+/gu, '$2'],
  [new RegExp(String.raw`(?<=return function\()thisArg\) \{${GATHERED}`, 'gmu'), 'thisArg, ...args) {'],
  [new RegExp(String.raw`(?<=return function\()\) \{${GATHERED}`, 'gmu'), '...args) {'],
  [/(?<=^\tif \()!window \|\| !window\.document \|\| .*(?=\) \{$)/gmu, 'false'],
  [/^\tDOMPurify\.isSupported = typeof entries .*$/gmu, ''],
  [/^\t\tif \(!DOMPurify\.isSupported\) return dirty;$/gmu, ''],
  [/^\tDOMPurify\.version = .*$/gmu, ''],
  [/typeof window === "undefined" \? null : (?=window)/gu, ''],
  [/(?<=^\tif \()typeof HTMLTemplateElement === "function"(?=\) \{$)/gmu, 'true'],
  [
    /if \(template\.content && template\.content\.ownerDocument\) document = template\.content\.ownerDocument;/gu,
    'document = template.content?.ownerDocument ?? document;',
  ],
  // Nobody reads how it fails, nor asks what was removed.
  [/(?<=throw typeErrorCreate\()"a node selected [^"]*"/gu, ''],
  [/^\t+DOMPurify\.removed = \[\];$/gmu, ''],
  [/if \((_setAttributeValue\(.*\)) && recreatedNamedProp\) arrayPop\(DOMPurify\.removed\);/gu, '$1;'],
  // Lists of names as they are written; a document for what is to be cleaned, in which nothing stands yet.
  [
    /(?<=^function addToSet\(set, array\) \{$).*?(?=^\}$)/gmsu,
    'setPrototypeOf(set, null);\nfor (const one of array) set[one] = true;\nreturn set;\n',
  ],
  [
    /(?<=^\tconst _initDocument = )function .*?^\t\}(?=;$)/gmsu,
    '() => new DOMParser().parseFromString("", PARSER_MEDIA_TYPE).body',
  ],
  // Sets that nothing is added to.
  [/^const set(?:Create|Add|Has) = .*$/gmu, ''],
  // What nothing asks for any more.
  [/(?<== )(?=(?:lookupGetter|create)\()/gu, '/* @__PURE__ */ '],
  [
    /(?<=EXTRA_ELEMENT_HANDLING = )Object\.seal\((?=create)/gu,
    '/* @__PURE__ */ Object.seal(/* @__PURE__ */ ',
  ],
  [
    /(?<=DEFAULT_CUSTOM_ELEMENT_HANDLING = (?:\/\* @__PURE__ \*\/ )?freeze\()(?=create)/gu,
    '/* @__PURE__ */ ',
  ],
  // A policy for trusted types is for a page's own scripts; the one text that is parsed here is the library's own.
  [/, trustedTypes = window\.trustedTypes(?=;$)/gmu, ''],
  [/(?<=^\t)let trustedTypesPolicy;$/gmu, 'const trustedTypesPolicy = null;'],
  [/^\t+(?:if \(trustedTypesPolicy === void 0\) )?trustedTypesPolicy = .*;$/gmu, ''],
  [/^\t\t\tdefaultTrustedTypesPolicy = .*$/gmu, ''],
  // Options are given once, as they are; the rest is never handed over.
  [/\(\) \{\n\t\tlet cfg = arguments\.length > 0 .*$/gmu, '(cfg) {'],
  [/^\t\tif \(!cfg \|\| typeof cfg !== "object"\) cfg = \{\};\n\t\tcfg = clone\(cfg\);$/gmu, ''],
  [new RegExp(String.raw`(?<=let (?:characterDataOnly|intoShadow) = )${OPTIONAL}(?=false)`, 'gu'), ''],
  [new RegExp(String.raw`(?<=let window = )${OPTIONAL}(?=getGlobal)`, 'gu'), ''],
  [new RegExp(String.raw`^\t\tlet cfg = ${OPTIONAL}\{\};$`, 'gmu'), ''],
];

/** Leaves out of DOMPurify what it does for other browsers, other documents and other callers than there are here. */
export function withoutFallbacks(code: string): string {
  return FALLBACKS.reduce((rest, [said, left]) => replaced(rest, said, left), code);
}
