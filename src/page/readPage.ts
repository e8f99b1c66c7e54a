import { copyPage, openShadowRoot, type ShadowRootOf } from './copyPage.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { type Outline, outline } from './outline.ts';

/** A page as it stood when it was read. Everything that follows works on this and never on the live document. */
export interface Page {
  /** The page's present address. */
  url: string;
  /** The address that its relative links are resolved against. */
  base: string;
  /** The copy. It has no window: nothing in it loads or runs. */
  document: Document;
  /** Every address that the page has or claims as its own. */
  own: URL[];
  metadata: Metadata;
  outline: Outline;
}

/** Reads a live document into a page of its own. The document is not changed. */
export function readPage(document: Document, shadowRootOf: ShadowRootOf = openShadowRoot): Page {
  const copy = copyPage(document, shadowRootOf);
  const metadata = readMetadata(copy);
  const addresses = [document.URL, ...metadata.addresses].filter((address) => URL.canParse(address));
  return {
    url: document.URL,
    base: document.baseURI,
    document: copy,
    own: addresses.map((address) => new URL(address)),
    metadata,
    outline: outline(copy.body ?? copy.documentElement),
  };
}
