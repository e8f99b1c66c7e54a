/** Elements that give text its shape; all others give way to what they hold. */
export const SHAPE_TAGS =
  'ul ol li dl dt dd blockquote pre table caption thead tbody tfoot tr td th details summary'.split(' ');

/** Elements of a line of text that mean something to a reader; all others give way to what they hold. */
export const INLINE_TAGS =
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small strike strong sub sup time u var'.split(
    ' ',
  );
