import { defineBackground } from 'wxt/utils/define-background';
import { answerReaders } from '../src/browser/answerReaders.ts';
import { showDot } from '../src/browser/badge.ts';
import { showOnce } from '../src/browser/lifetime.ts';
import { createMenus, onMenu } from '../src/browser/menus.ts';
import { onNote } from '../src/browser/notes.ts';
import { readFromOutside, readSelection } from '../src/browser/readFromOutside.ts';
import { onShortcut } from '../src/browser/shortcuts.ts';
import { keepSitesApplied } from '../src/sites/applySites.ts';
import { openAlways } from '../src/sites/openAlways.ts';
import { openLink } from '../src/sites/openLink.ts';

export default defineBackground(() => {
  answerReaders(openLink);
  createMenus();
  showOnce('/welcome.html');
  keepSitesApplied();
  onShortcut('toggle-reader', (tab) => readFromOutside(tab, true));
  onMenu('read-selection', readSelection);
  onMenu('read-page', (tab) => readFromOutside(tab, false));
  onMenu('read-link', openLink);
  onNote('always', openAlways);
  onNote('several', ({ id }) => showDot(id));
});
