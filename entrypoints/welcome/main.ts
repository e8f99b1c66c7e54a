import { direction, locale } from '../../src/browser/text.ts';
import { drawWelcome } from '../../src/welcome/drawWelcome.ts';

document.documentElement.lang = locale();
document.documentElement.dir = direction();
void drawWelcome(document.body);
