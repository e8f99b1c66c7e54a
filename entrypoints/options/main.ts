import { direction, locale } from '../../src/browser/text.ts';
import { drawOptions } from '../../src/options/drawOptions.ts';

document.documentElement.lang = locale();
document.documentElement.dir = direction();
void drawOptions(document.body);
