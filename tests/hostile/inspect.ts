import type { Root } from '../browsers/session.ts';

/** Names of elements that a story may be shown with, in the page's language of elements. */
export interface Inspected {
  /** What must not be there, one line each; empty where all is well. */
  faults: string[];
  /** The story's text. */
  text: string;
  headline: string;
  /** Text around the story and in the list, where spoofed characters have no place. */
  names: string[];
  /** Files that the story's pictures ask for. */
  pictures: string[];
}

/**
 * Looks through the reader, or the popup, for anything of a page's that runs, loads, takes input or leads away from the
 * web. Then stirs every element, so that a handler that was let through would run. Travels as text: it may use nothing
 * from outside.
 */
export function inspect(root: Root): Inspected {
  const faults: string[] = [];
  const own = new Set(['style', 'input', 'label', 'button', 'dialog']);
  const never =
    'script iframe frame frameset object embed applet portal form base meta link template slot area map marquee noscript textarea select isindex audio video source track canvas foreignobject animate set use image style input button dialog label';
  const fault = (element: Element, what: string): void => {
    faults.push(`${what} ${element.localName}: ${element.outerHTML.slice(0, 160)}`);
  };
  const isPageText = (element: Element): boolean => element.parentElement?.closest('#story > .text') != null;
  // The reader's own box round a table; the sanitiser leaves no class of the page's.
  const isScroll = (element: Element): boolean =>
    element.className === 'scroll' &&
    element.attributes.length === 2 &&
    element.childElementCount === 1 &&
    element.firstElementChild?.localName === 'table';
  // The reader's own box round code, with its button, down to the letter; or a piece of that button.
  const copies =
    /^<button type="button" title="Copy the code" aria-label="Copy the code" class="tool"><svg class="icon icon-copy" viewBox="0 0 20 20" aria-hidden="true"><path d="[^"<]*"><\/path><\/svg><\/button>$/u;
  const isCodeBox = (element: Element | null | undefined): boolean =>
    element?.className === 'code' &&
    element.attributes.length === 1 &&
    element.childElementCount === 2 &&
    element.firstElementChild?.localName === 'pre' &&
    copies.test(element.lastElementChild?.outerHTML ?? '');
  const isCode = (element: Element): boolean =>
    isCodeBox(element) || isCodeBox(element.closest('button')?.parentElement);
  const all = [...root.querySelectorAll('*')].filter(
    (element) => root instanceof ShadowRoot || element.closest('head') === null,
  );
  for (const element of all) {
    const name = element.localName.toLowerCase();
    if (
      never.split(' ').includes(name) &&
      (isPageText(element) || !own.has(name)) &&
      name !== 'script' &&
      !isCode(element)
    )
      fault(element, 'element');
    if (name === 'script' && !(element as HTMLScriptElement).src.includes('-extension://'))
      fault(element, 'element');
    if (element.shadowRoot) fault(element, 'shadow root');
    for (const attribute of element.attributes) {
      const value = attribute.value;
      if (/^on/iu.test(attribute.name)) fault(element, `attribute ${attribute.name}`);
      if (
        /^(?:srcdoc|srcset|formaction|ping|background|poster|action|data|is|part|slot|autofocus|attributionsrc|xlink:href|cite|nonce)$/iu.test(
          attribute.name,
        )
      )
        fault(element, `attribute ${attribute.name}`);
      if (
        isPageText(element) &&
        /^(?:style|name|class)$/iu.test(attribute.name) &&
        !isScroll(element) &&
        !isCode(element)
      )
        fault(element, `attribute ${attribute.name}`);
      if (isPageText(element) && attribute.name === 'id' && !value.startsWith('user-content-'))
        fault(element, 'bare id');
      if (attribute.name === 'href' && !/^(?:https?:\/\/|#)/iu.test(value)) fault(element, 'address');
      if (attribute.name === 'src' && name === 'img' && !/^https?:\/\//iu.test(value))
        fault(element, 'address');
    }
    if (
      element instanceof HTMLAnchorElement &&
      element.href &&
      element.target === '_blank' &&
      !(/noopener/u.test(element.rel) && /noreferrer/u.test(element.rel))
    )
      fault(element, 'link that tells or hands over where it was clicked');
    if (
      element.namespaceURI !== 'http://www.w3.org/1999/xhtml' &&
      isPageText(element) &&
      !element.closest('math') &&
      !isCode(element)
    )
      fault(element, 'foreign');
    if (isPageText(element) && getComputedStyle(element).position === 'fixed') fault(element, 'fixed');
  }
  for (const element of all.filter((one) => isPageText(one))) {
    for (const event of 'load error mouseover mouseenter pointerenter focus blur toggle beforetoggle animationstart transitionend scroll wheel begin end start close'.split(
      ' ',
    ))
      element.dispatchEvent(new Event(event));
  }
  for (const source of root.querySelectorAll('.entry-source')) {
    const link = source.closest('.entry')?.querySelector<HTMLAnchorElement>('a.entry-title');
    const isHost = /^[^\s.]+(?:\.[^\s.]+)+$/u.test(source.textContent);
    if (link && isHost && !`.${link.hostname}`.endsWith(`.${source.textContent}`))
      fault(source, 'host of another');
  }
  const textOf = (selector: string): string => root.querySelector(selector)?.textContent ?? '';
  const textsOf = (selector: string): string[] =>
    [...root.querySelectorAll(selector)].map((element) => element.textContent);
  return {
    faults,
    text: textOf('#story .text'),
    headline: textOf('#headline') || textOf('#title'),
    names: textsOf(
      '#headline, #title, .head .kicker, .byline, .facts span, .entry-title, .entry-source, .entry-time',
    ),
    pictures: [...root.querySelectorAll<HTMLImageElement>('#story .text img')].map(({ src }) => src),
  };
}
