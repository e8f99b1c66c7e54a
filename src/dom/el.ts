/** An attribute's value: `true` sets it empty; `false`, `null` and `undefined` leave it out. */
export type Attributes = Record<string, string | number | boolean | null | undefined>;

/** What can be put into an element: text stays text, whatever it holds. */
export type Child = Node | string | null | undefined | false;

/** Attributes that would run code or be refused by a page's policy; nothing here may set them. */
const FORBIDDEN = /^(?:on|style$|srcdoc$)/u;

/** An element with attributes and children. All interfaces are built with this, so that page text is never parsed as HTML. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (FORBIDDEN.test(key)) throw new TypeError(`el() sets no ${key}`);
    element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}
