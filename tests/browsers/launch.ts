import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName } from './find.ts';
import type { LaunchOptions, Session } from './session.ts';

/** Starts a browser with the extension in it, with a fresh profile that goes with it. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Session> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
