/** Elements that stand in a line of text; every other element ends the run of text before it. */
export const INLINE: ReadonlySet<string> = new Set([
  ...[
    'a',
    'abbr',
    'acronym',
    'b',
    'bdi',
    'bdo',
    'big',
    'cite',
    'code',
    'data',
    'del',
    'dfn',
    'em',
    'font',
    'i',
  ],
  ...['ins', 'kbd', 'mark', 'nobr', 'q', 'rb', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strike'],
  ...['strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'math'],
]);

/** Elements that are seen or played, not read. */
export const MEDIA: ReadonlySet<string> = new Set([
  ...['img', 'picture', 'video', 'audio', 'iframe', 'object', 'embed', 'canvas', 'svg'],
]);

/** Elements whose text no one sees. */
export const SKIPPED: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'select',
    'datalist',
    'textarea',
    'input',
    'link',
    'meta',
    'title',
  ],
  ...['head', 'option', 'progress', 'meter', 'map', 'area', 'param', 'source', 'track', 'colgroup', 'col'],
]);
