import { defineBackground } from 'wxt/utils/define-background';
import { answerOpenTabs } from '../src/browser/answerOpenTabs.ts';
import { createMenus, onMenu } from '../src/browser/menus.ts';
import { onShortcut } from '../src/browser/shortcuts.ts';
import { readFromOutside } from '../src/browser/readFromOutside.ts';

export default defineBackground(() => {
  answerOpenTabs();
  createMenus();
  onShortcut('toggle-reader', (tab) => readFromOutside(tab, true));
  onMenu('read-page', (tab) => readFromOutside(tab, false));
});
