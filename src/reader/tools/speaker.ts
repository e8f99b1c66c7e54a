import type { Sentence } from './sentencesOf.ts';

export interface SpeakerOptions {
  sentences: readonly Sentence[];
  /** Null while there is none: the browser's own choice could be one that sends what it reads to a server. */
  voice: () => SpeechSynthesisVoice | null;
  rate: () => number;
  /** A sentence begins, or, with null, reading has come to its end or was paused. */
  onSentence: (sentence: Sentence | null, at: number) => void;
}

export interface Speaker {
  isSpeaking: () => boolean;
  play: () => void;
  pause: () => void;
  /** Goes some sentences on or back; goes on reading if it was. */
  skip: (by: number) => void;
  /** Begins the sentence anew, with what was changed. */
  again: () => void;
}

/** Reads sentences aloud, one utterance each, so that each can be marked; nothing while there is no voice. */
export function speaker({ sentences, voice, rate, onSentence }: SpeakerOptions): Speaker {
  let at = 0;
  let speaking = false;
  /** Counts utterances, so that one that was cancelled does not start the next. */
  let turn = 0;

  function say(): void {
    const sentence = sentences[at];
    const mine = ++turn;
    speechSynthesis.cancel();
    if (!sentence) {
      at = 0;
      return stop();
    }
    const chosen = voice();
    if (!chosen) return stop();
    speaking = true;
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = chosen;
    utterance.lang = chosen.lang;
    utterance.rate = rate();
    utterance.addEventListener('end', () => mine === turn && speaking && next());
    utterance.addEventListener('error', () => mine === turn && stop());
    onSentence(sentence, at);
    speechSynthesis.speak(utterance);
  }

  function next(): void {
    at += 1;
    say();
  }

  function stop(): void {
    speaking = false;
    turn += 1;
    speechSynthesis.cancel();
    onSentence(null, at);
  }

  return {
    isSpeaking: () => speaking,
    play: say,
    pause: stop,
    skip: (by) => {
      at = Math.min(sentences.length - 1, Math.max(0, at + by));
      if (speaking) say();
      else onSentence(sentences[at] ?? null, at);
    },
    again: () => speaking && say(),
  };
}
