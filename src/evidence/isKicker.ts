import { classOf } from '../dom/classOf.ts';

/** What elements are named that hold the line above a headline. */
const KICKER =
  /kicker|eyebrow|over-?line|top-?line|roof-?line|dachzeile|rubri[kc]|sur-?titre|ante-?titul|volanta|cintillo|occhiello/iu;

/** Whether an element is named as the line above a headline, which may stand in one heading with that. */
export function isKicker(element: Element): boolean {
  return KICKER.test(classOf(element));
}
