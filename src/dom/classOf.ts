/** An element's classes as its page spells them; empty where it has none. Its `className` is no text in a drawing. */
export function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}
