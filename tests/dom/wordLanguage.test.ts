import { expect, it } from 'vitest';
import { wordLanguage } from '../../src/dom/wordLanguage.ts';

it.each([
  [
    'en',
    'The ferry is back on the Sound, and it was two years late. It is run by a crew of eleven who had waited for it in the harbour with all of their coats on.',
  ],
  [
    'de',
    'Die Fähre ist wieder da, und sie kommt zwei Jahre zu spät. Auf dem Sund wartet eine Mannschaft von elf Leuten, die den ganzen Winter mit dem Schiff nicht gerechnet hat, auf das Signal.',
  ],
  [
    'es',
    'El tren de las naranjas vuelve a llevar pasajeros. En el primer viaje hubo más de una solicitud por asiento y se resolvió con un sorteo, que no gustó a los que se quedaron en la estación.',
  ],
  [
    'pt',
    'O barco está de volta e não há quem o queira de outra cor. A tripulação, com um capitão que não se deixa fotografar, esperou dois anos por uma peça que estava em um armazém do porto.',
  ],
  [
    'fr',
    'Le bac est de retour sur la rivière et les habitants du village ont pu monter dans la cabine. Un marin qui avait attendu deux ans est venu avec une tarte pour le capitaine.',
  ],
  [undefined, 'Too few words to tell'],
  [
    undefined,
    'Wexcombe Herald Moor Coast Ostrell Evening Post Delta Review Fieldnotes Skerry Times Branch Line News Upland Courier Harrow Tribune Northern Wire Coastal Labour Ledger Mill Polar Circle Talbote Heidekurier',
  ],
])('reads %s', (language, text) => expect(wordLanguage(text)).toBe(language));
