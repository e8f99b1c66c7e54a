/** What the marks of footnotes in dressed stories lead to, in the page. */
export const footnotes = new WeakMap<Element, Element>();
