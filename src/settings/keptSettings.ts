import { onStored, readStored, writeStored } from '../browser/stored.ts';
import { parseSettings } from './parseSettings.ts';
import { DEFAULTS, type Settings } from './settings.ts';

const KEY = 'settings';

/** Longer than a slider's next move, so that pulling it writes once: browsers allow some 120 writes a minute. */
const WRITE_AFTER_MS = 400;

/** The settings as they are kept, and as they change. */
export interface KeptSettings {
  now: () => Settings;
  /** Applies and keeps changed settings; tells whether they could be kept, unless they are changed again before. */
  set: (settings: Settings, onWritten?: (isKept: boolean) => void) => void;
}

/** Reads the settings and calls back with them, now and whenever they change, here or elsewhere. */
export async function keptSettings(
  callback: (settings: Settings) => void,
  signal?: AbortSignal,
): Promise<KeptSettings> {
  let current = DEFAULTS;
  let writing: ReturnType<typeof setTimeout> | undefined;
  const take = (value: unknown): void => {
    current = parseSettings(value);
    callback(current);
  };
  // What comes from elsewhere while a change of our own waits to be written would undo it.
  onStored(KEY, (value) => writing === undefined && value !== undefined && take(value), signal);
  take(await readStored(KEY));
  return {
    now: () => current,
    set: (settings, onWritten) => {
      take(settings);
      clearTimeout(writing);
      writing = setTimeout(() => {
        writing = undefined;
        void writeStored(KEY, current).then(onWritten);
      }, WRITE_AFTER_MS);
    },
  };
}
