import { describe, expect, it } from 'vitest';
import { elementAt } from '../../src/regions/elementAt.ts';
import { pathTo } from '../../src/regions/pathTo.ts';
import { documentOf } from '../page/pageOf.ts';

const shadowRootOf = ({ shadowRoot }: Element): ShadowRoot | null => shadowRoot;
const page = (body: string, title = 'Ferry is back'): Document =>
  documentOf(`<title>${title}</title><body>${body}</body>`);
const find = (document: Document, selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
};

describe('a path to an element', () => {
  it.each([
    '<main><div>a</div><div><p class="x">b</p></div></main>',
    '<div id="page"><section class="teaser">a</section><section class="body"><i class="x"></i></section></div>',
    '<div class="a1b2"><div class="a1b2"><span class="x"></span></div></div>',
  ])('leads back: %s', (html) => {
    const document = page(html);
    const element = find(document, '.x');
    expect(elementAt(document, pathTo(element) ?? '', shadowRootOf)).toBe(element);
  });

  it('finds the same part of another page that has an advertisement more', () => {
    const path = pathTo(find(page('<main><div>a</div><div class="story-body"></div></main>'), '.story-body'));
    const other = page('<main><div>ad</div><div>a</div><div class="story-body" title="y"></div></main>');
    expect(elementAt(other, path ?? '', shadowRootOf)?.getAttribute('title')).toBe('y');
  });

  it('goes through a shadow root', () => {
    const document = page('<x-story></x-story>');
    const root = find(document, 'x-story').attachShadow({ mode: 'open' });
    const inner = document.createElement('div');
    root.append(document.createElement('p'), inner);
    expect(elementAt(document, pathTo(inner) ?? '', shadowRootOf)).toBe(inner);
  });

  it('keeps nothing of the content', () => {
    const document = page('<main><div id="ferry-returns" class="ferry-story post-4471"></div></main>');
    expect(pathTo(find(document, 'div'))).not.toMatch(/ferry|4471/u);
  });

  it('is none for an element in no document', () => {
    expect(pathTo(page('').createElement('p'))).toBeNull();
  });
});

it.each(['body > main:nth-of-type(3)', 'div#gone', 'script"]', '', 'body > ::shadow > p:nth-of-type(1)'])(
  'finds nothing at %s',
  (path) => expect(elementAt(page('<main></main>'), path, shadowRootOf)).toBeNull(),
);
