import { startPopup } from '../../src/popup/startPopup.ts';

void startPopup(document.body);
