import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { speaker } from '../../src/reader/tools/speaker.ts';
import { voicesFor } from '../../src/reader/tools/voicesFor.ts';

let voices: { name: string; lang: string; localService: boolean }[] = [];
const spoken: string[] = [];

class Utterance extends EventTarget {
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

beforeEach(() => {
  spoken.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    addEventListener: () => {},
    cancel: () => {},
    speak: ({ text }: Utterance) => spoken.push(text),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const namesFor = async (lang: string): Promise<string[]> => (await voicesFor(lang)).map(({ name }) => name);

it('takes the voices of the device that speak the language, those of its region first', async () => {
  voices = [
    { name: 'Ann', lang: 'en_US', localService: true },
    { name: 'Bea', lang: 'en-GB', localService: true },
    { name: 'Cas', lang: 'de-DE', localService: true },
  ];
  expect(await namesFor('en-GB')).toEqual(['Bea', 'Ann']);
});

it('takes no voice that sends what it reads to a server, though there be no other', async () => {
  voices = [{ name: 'Far', lang: 'en-GB', localService: false }];
  expect(await namesFor('en-GB')).toEqual([]);
});

it('reads nothing while there is no voice: the browser would choose one, and it could be such', () => {
  const sentences = [{ text: 'The ferry sails.', range: document.createRange() }];
  const silent = speaker({ sentences, voice: () => null, rate: () => 1, onSentence: () => {} });
  silent.play();
  expect(spoken).toEqual([]);
  expect(silent.isSpeaking()).toBe(false);
});
