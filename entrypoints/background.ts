import { defineBackground } from 'wxt/utils/define-background';
import { answerReaders } from '../src/browser/answerReaders.ts';
import { createMenus, onMenu } from '../src/browser/menus.ts';
import { onShortcut } from '../src/browser/shortcuts.ts';
import { readFromOutside, readSelection } from '../src/browser/readFromOutside.ts';

export default defineBackground(() => {
  answerReaders();
  createMenus();
  onShortcut('toggle-reader', (tab) => readFromOutside(tab, true));
  onMenu('read-selection', readSelection);
  onMenu('read-page', (tab) => readFromOutside(tab, false));
});
