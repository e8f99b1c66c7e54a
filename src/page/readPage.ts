import { withoutTracking } from '../dom/cleanAddress.ts';
import type { Work } from '../dom/slices.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { type Outline, outline } from './outline.ts';

/** A page as it stood when it was read. Everything that follows works on this and changes nothing of it. */
export interface Page {
  /** The page's present address. */
  url: string;
  /** The address that its relative links are resolved against. */
  base: string;
  /** The page itself or a copy of it; only ever read. */
  document: Document;
  /** Every address that the page has or claims as its own, without tracking parameters. */
  own: URL[];
  metadata: Metadata;
  outline: Outline;
}

/** Reads a live document into a page of its own, from what `wholePage` made of it. The document is not changed. */
export function* readPage(document: Document, whole: Document = document): Work<Page> {
  const metadata = readMetadata(whole);
  const addresses = [document.URL, ...metadata.addresses].filter((address) => URL.canParse(address));
  return {
    url: document.URL,
    base: document.baseURI,
    document: whole,
    own: addresses.map((address) => withoutTracking(new URL(address))),
    metadata,
    outline: yield* outline(whole.body ?? whole.documentElement),
  };
}
