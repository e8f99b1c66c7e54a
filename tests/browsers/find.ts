import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';

export type BrowserName = 'chromium' | 'firefox';

interface Kind {
  /** The environment variable that names a browser outright. */
  variable: string;
  /** Names it goes by on the PATH, best first. */
  commands: string[];
  /** Where it stands on a machine that does not put it on the PATH. */
  places: string[];
  debian: string;
  download: Browser;
}

const KINDS: Record<BrowserName, Kind> = {
  chromium: {
    variable: 'LEDE_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    debian: 'chromium',
    download: Browser.CHROMIUM,
  },
  firefox: {
    variable: 'LEDE_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: 'firefox-esr',
    download: Browser.FIREFOX,
  },
};

/**
 * The path of a browser: the one the environment names, else one on this machine, else one installed now, by apt
 * where that is possible (Debian, as root) and by download otherwise. Throws where none can be had.
 */
export async function findBrowser(name: BrowserName): Promise<string> {
  const kind = KINDS[name];
  const named = process.env[kind.variable];
  if (named) {
    if (!isExecutable(named)) throw new Error(`${kind.variable} names ${named}, which cannot be run.`);
    return named;
  }
  return present(kind) ?? byApt(kind) ?? (await byDownload(name, kind));
}

function present(kind: Kind): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...kind.commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...kind.places,
  ];
  return candidates.find((path) => isExecutable(path));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function byApt(kind: Kind): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  console.log(`Installing ${kind.debian} with apt …`);
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', kind.debian], options);
  } catch {
    return undefined;
  }
  return present(kind);
}

async function byDownload(name: BrowserName, kind: Kind): Promise<string> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`No ${name} here; set ${kind.variable} to the path of one.`);
  console.log(`Downloading ${name} …`);
  try {
    const buildId = await resolveBuildId(kind.download, platform, 'latest');
    const { executablePath } = await install({
      browser: kind.download,
      buildId,
      cacheDir: join(homedir(), '.cache', 'lede'),
    });
    return executablePath;
  } catch (error) {
    throw new Error(
      `No ${name} here and none could be downloaded; set ${kind.variable} to the path of one.`,
      { cause: error },
    );
  }
}
