import { cross, type Payload, type Vector } from '../vector.ts';

/** Addresses whose host passes for another one; what is no host to the browser leads nowhere. */
const HOSTS: Payload[] = [
  { name: 'a Cyrillic letter', make: (id) => `https://b\u0430nk-${id}.example/` },
  { name: 'all letters Cyrillic', make: () => 'https://\u0440\u0430\u0443\u0440\u0430\u04CF.example/' },
  { name: 'a Greek letter', make: (id) => `https://\u03BFutlet-${id}.example/` },
  { name: 'a letter without its dot', make: (id) => `https://l\u0131ght-${id}.example/` },
  { name: 'a mark on a letter', make: (id) => `https://bank\u0323-${id}.example/` },
  { name: 'a wide letter', make: (id) => `https://\uFF42ank-${id}.example/` },
  { name: 'a stop of another script', make: (id) => `https://bank-${id}\u3002example/` },
  { name: 'a slash that is none', make: () => 'https://bank.example\u2044login.evil.example/' },
  { name: 'a division for a slash', make: () => 'https://bank.example\u2215login.evil.example/' },
  { name: 'a zero-width space', make: (id) => `https://ba\u200Bnk-${id}.example/` },
  { name: 'a zero-width joiner', make: (id) => `https://ba\u200Dnk-${id}.example/` },
  { name: 'a word joiner', make: (id) => `https://bank\u2060-${id}.example/` },
  { name: 'a soft hyphen', make: (id) => `https://ba\u00ADnk-${id}.example/` },
  { name: 'a selector of variants', make: (id) => `https://bank\uFE0F-${id}.example/` },
  { name: 'an override of direction', make: () => 'https://\u202Eknab.elpmaxe\u202C.example/' },
  { name: 'an isolate', make: () => 'https://\u2067bank\u2069.example/' },
  { name: 'Hebrew beside Latin', make: () => 'https://\u05D1\u05E0\u05E7.bank.example/' },
  { name: 'a host in front of an at sign', make: () => 'https://bank.example@evil.example/' },
  { name: 'a host with a port in front of one', make: () => 'https://bank.example:443@evil.example/' },
  { name: 'an encoded slash', make: () => 'https://bank.example%2Fevil.example/' },
  { name: 'a backslash', make: () => 'https://evil.example\\@bank.example/' },
];

/** All of them behind a headline, without a word of the page's own on where it leads. */
export function hostVectors(): Vector[] {
  return cross('host', 'bareLink', { card: (host, id) => `${host}2026/03/${id}` }, HOSTS);
}
