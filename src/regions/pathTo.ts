import { classOf } from '../dom/classOf.ts';

/** Between two steps of a path; within a shadow root the path goes on behind `SHADOW`. */
export const STEP = ' > ';
export const SHADOW = '::shadow';

/** Levels of nesting beyond which no path is written. */
const MAX_STEPS = 80;

/**
 * Where an element stands in its document, such that pages of the same make have theirs in the same place: element
 * names, positions, and the names that a site's authors give to all its pages. Nothing of the page's content; null for an
 * element that stands in no document or too deep.
 */
export function pathTo(element: Element): string | null {
  const { body } = element.ownerDocument;
  const about = element.ownerDocument.title;
  const steps: string[] = [];
  for (let one: Element | null = element; one && steps.length < MAX_STEPS;) {
    if (one === body) return ['body', ...steps].join(STEP);
    const id = nameAmong([one.getAttribute('id') ?? ''], about);
    const root: Node = one.getRootNode();
    if (id && root === one.ownerDocument && isOnly(one, `#${id}`, one.ownerDocument))
      return [`${one.localName}#${id}`, ...steps].join(STEP);
    steps.unshift(stepTo(one, about));
    if (one.parentElement) one = one.parentElement;
    else if (one.parentNode && 'host' in one.parentNode) {
      steps.unshift(SHADOW);
      one = (one.parentNode as ShadowRoot).host;
    } else one = null;
  }
  return null;
}

function stepTo(element: Element, about: string): string {
  const { localName, parentNode } = element;
  const alike = parentNode ? [...parentNode.children].filter((one) => one.localName === localName) : [];
  const names = classOf(element).split(/\s+/u);
  const telling = names.filter((name) => alike.filter((one) => hasClass(one, name)).length === 1);
  const name = nameAmong(telling, about);
  return `${localName}${name ? `.${name}` : ''}:nth-of-type(${alike.indexOf(element) + 1})`;
}

function hasClass(element: Element, name: string): boolean {
  return name !== '' && element.classList.contains(name);
}

function isOnly(element: Element, selector: string, root: ParentNode): boolean {
  const found = root.querySelectorAll(selector);
  return found.length === 1 && found[0] === element;
}

/** A name of few words and no figures: others are made up by machines or tell of the story. */
const PLAIN_NAME = /^[a-z]+(?:[-_]{1,2}[a-z]+){0,3}$/iu;
const LONGEST_NAME = 30;

/** Shorter words of a name are in many titles by chance. Characters. */
const TELLING_WORD = 4;

function nameAmong(names: string[], about: string): string | undefined {
  const title = about.toLowerCase();
  return names.find(
    (name) =>
      name.length <= LONGEST_NAME &&
      PLAIN_NAME.test(name) &&
      !name
        .toLowerCase()
        .split(/[-_]+/u)
        .some((word) => word.length >= TELLING_WORD && title.includes(word)),
  );
}
