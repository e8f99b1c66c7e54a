import type { Plugin } from 'vite';
import { defineConfig, type UserManifest } from 'wxt';
import { leanPurify } from './src/build/leanPurify.ts';
import { leanReadability } from './src/build/leanReadability.ts';
import { leanTurndown } from './src/build/leanTurndown.ts';
import { sortFunctions } from './src/build/sortFunctions.ts';

/** The first Chrome that knows all the reader's styles are built from; `light-dark()` came in 123, `URL.parse` in 126. */
const OLDEST_CHROME = '128';

/** The oldest Firefox still kept alive, and the first ones that show what an add-on collects (nothing). */
const OLDEST_FIREFOX = '140.0';
const OLDEST_FIREFOX_ANDROID = '142.0';

/**
 * How both passes of the minifier compress. Nothing here is made with `new` from a function that holds no `this`, no property is
 * read for anything but its value, and nothing built in is replaced.
 */
const COMPRESS = {
  passes: 3,
  // Simple functions alone: with more of them in their callers' place the file is packed larger.
  inline: 1,
  keep_fargs: false,
  unsafe_arrows: true,
  pure_getters: true,
  drop_console: true,
  unsafe: true,
  unsafe_proto: true,
};

/**
 * How both passes write. By the brackets WXT finds the script's value, which is the answer to the popup. Chrome refuses to inject
 * a file with U+FFFF or another noncharacter ('It isn't UTF-8 encoded'); all letters but plain ones are escaped, as it is packed
 * smaller so.
 */
const FORMAT = { wrap_iife: true, ascii_only: true };

const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'contextMenus'];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  webExt: {
    // Without a display there is nothing to open: it builds, and builds again.
    disabled: process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'],
    binaries: {
      ...(process.env['LEDE_CHROMIUM'] && { chrome: process.env['LEDE_CHROMIUM'] }),
      ...(process.env['LEDE_FIREFOX'] && { firefox: process.env['LEDE_FIREFOX'] }),
    },
    // Chromium has no sandbox for root.
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  vite: () => ({
    build: {
      // Styles are not rewritten for browsers that the manifest does not allow.
      cssTarget: [`chrome${OLDEST_CHROME}`, `firefox${OLDEST_FIREFOX}`],
      // Slower than the bundler's own, and scripts come out a fiftieth smaller.
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        compress: COMPRESS,
        format: FORMAT,
      },
    },
    plugins: [
      leanReadability(),
      leanPurify(),
      leanTurndown(),
      sortFunctions(COMPRESS, FORMAT),
      compileWhole(),
    ],
  }),
  hooks: {
    // WXT takes the tooltip from the popup's title, which is not translated.
    'build:manifestGenerated': (_, { action }) => {
      if (action) action.default_title = '__MSG_actionTitle__';
    },
  },
  manifest: ({ browser }): UserManifest => ({
    name: '__MSG_extensionName__',
    short_name: 'Lede',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: PERMISSIONS,
    optional_host_permissions: ['*://*/*'],
    action: browser === 'firefox' ? { theme_icons: themeIcons() } : {},
    commands: {
      // Not taken by Firefox, Chrome or the readers we know of, which use Ctrl+Shift, Ctrl+Alt and Alt+C or Alt+R.
      _execute_action: { suggested_key: { default: 'Alt+Shift+L', mac: 'MacCtrl+Shift+L' } },
      'toggle-reader': {
        suggested_key: { default: 'Alt+L', mac: 'MacCtrl+L' },
        description: '__MSG_commandToggle__',
      },
    },
    ...(browser === 'firefox'
      ? { browser_specific_settings: firefox() }
      : { minimum_chrome_version: OLDEST_CHROME }),
  }),
});

/** Firefox's toolbar takes the text's colour: `dark` is the icon for a dark text, that is, for a light toolbar. */
function themeIcons(): { light: string; dark: string; size: number }[] {
  return [16, 32].map((size) => ({ dark: `icon/toolbar-dark.svg`, light: `icon/toolbar-light.svg`, size }));
}

function firefox(): NonNullable<UserManifest['browser_specific_settings']> {
  return {
    gecko: {
      id: 'lede@lede-reader.org',
      strict_min_version: OLDEST_FIREFOX,
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: OLDEST_FIREFOX_ANDROID },
  };
}

/**
 * Asks Chrome to prepare all functions of the reader at once (https://chromestatus.com/feature/5100466238652416): most are
 * called at the first click, and one by one, each when it is called, costs a tenth of it. Others take it for a comment.
 */
function compileWhole(): Plugin {
  return {
    name: 'compile-whole',
    // After WXT, which looks for the script's value from its first character on.
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler: (_, bundle) => {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk' && chunk.fileName === 'reader.js')
            chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
      },
    },
  };
}
