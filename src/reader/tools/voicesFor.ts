/** Voices come a moment after they are first asked for. Milliseconds. */
const PATIENCE_MS = 1_500;

/**
 * The voices of this device that speak a language, those of its region first; empty where there are none. Others are given
 * what they read by way of the network, and the story would leave the browser.
 */
export async function voicesFor(lang: string): Promise<SpeechSynthesisVoice[]> {
  const language = lang.split('-')[0]?.toLowerCase() ?? '';
  const all = await allVoices();
  const fitting = all.filter(
    (voice) => voice.localService && voice.lang.toLowerCase().replaceAll('_', '-').split('-')[0] === language,
  );
  const region = (voice: SpeechSynthesisVoice): number =>
    Number(voice.lang.toLowerCase() === lang.toLowerCase());
  return fitting.toSorted((a, b) => region(b) - region(a));
}

async function allVoices(): Promise<SpeechSynthesisVoice[]> {
  const now = speechSynthesis.getVoices();
  if (now.length > 0) return now;
  await new Promise((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', resolve, { once: true });
    setTimeout(resolve, PATIENCE_MS);
  });
  return speechSynthesis.getVoices();
}
