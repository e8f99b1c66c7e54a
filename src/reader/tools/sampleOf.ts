/** The first words of a part of the page; those of one block do not run into those of the next. */
export function sampleOf(region: Element, length: number): string {
  const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
  let sample = '';
  let before: Element | null = null;
  while (sample.length < length && walker.nextNode()) {
    const { parentElement: around, textContent } = walker.currentNode;
    if (!around || !textContent?.trim() || around.closest('script, style, noscript')) continue;
    // What stands within the other, such as a link, is in the same line.
    const goesOn = !before || before.contains(around) || around.contains(before);
    sample = `${sample}${goesOn ? '' : ' '}${textContent}`.replace(/\s+/gu, ' ').trimStart();
    before = around;
  }
  return sample.slice(0, length).trim();
}
