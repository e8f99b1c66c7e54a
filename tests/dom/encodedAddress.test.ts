import { expect, it } from 'vitest';
import { encodedAddress } from '../../src/dom/encodedAddress.ts';

const ADDRESS = 'https://alder.example/story/ferry-is-back?id=7';

it.each(['x', 'xy', 'xyz'])('reads an address wherever it begins in what is encoded: behind %s', (before) => {
  expect(encodedAddress(btoa(`["${before}",null,"${ADDRESS}",[7]]`))).toBe(ADDRESS);
});

it.each([
  ['with one sign of padding', btoa(`${ADDRESS}1`), `${ADDRESS}1`],
  ['with two', btoa(ADDRESS), ADDRESS],
  ['with none', btoa(`${ADDRESS}12`), `${ADDRESS}12`],
  ['without the padding it should have', btoa(ADDRESS).replaceAll('=', ''), ADDRESS],
  ['behind a sign of the site’s own', `a1${btoa(ADDRESS)}`, ADDRESS],
  ['amid other words', `95014; 5:${btoa(`["${ADDRESS}"]`)}; track:click`, ADDRESS],
])('reads an address %s', (_, value, address) => expect(encodedAddress(value)).toBe(address));

it('reads an address in either alphabet', () => {
  const address = `${ADDRESS}&q=???>>>~~~`;
  const plain = btoa(address);
  expect(plain).toMatch(/\+.*\/|\/.*\+/u);
  expect(encodedAddress(plain)).toBe(address);
  expect(encodedAddress(plain.replaceAll('+', '-').replaceAll('/', '_'))).toBe(address);
});

it.each([
  ['broken Base64', btoa(ADDRESS).slice(0, 33)],
  ['what is no address of the web', btoa('mailto:desk@alder.example?subject=ferry')],
  ['words about http', btoa('http was a surprise to everybody on the ferry')],
  ['an address as it is', ADDRESS],
  ['nothing', ''],
  ['more than an address', `${btoa(ADDRESS)} ${'x'.repeat(8_192)}`],
])('finds none in %s', (_, value) => expect(encodedAddress(value)).toBeUndefined());
