import { declutter } from '../../src/declutter.ts';
import type { Decluttered, RelatedStory } from '../../src/model.ts';

/** What is wrong with what `declutter` makes of the window's document, a line each; empty where all holds. */
export async function faultsOf(): Promise<{ faults: string[]; found: Decluttered }> {
  const before = document.documentElement.outerHTML;
  const began = minuteOf(Date.now());
  let found = await declutter(document);
  const faults: string[] = [];
  if (document.documentElement.outerHTML !== before) faults.push('the page was changed');
  let again = await declutter(document);
  // Ages are counted from the minute, which may have turned between the two.
  if (minuteOf(Date.now()) !== began) [found, again] = [again, await declutter(document)];
  const [first, second] = [plain(found), plain(again)];
  if (first !== second) faults.push(`not the same twice: ${first} / ${second}`);
  for (const { url } of found.related) if (!isAddress(url)) faults.push(`address: ${url}`);
  const text = squeeze(readableText());
  faults.push(...faultsOfList(found.related, `${text} ${squeeze(labels())}`));
  faults.push(...faultsOfText(found.main?.text ?? '', text));
  for (const content of [found.main?.content, ...found.related.map((story) => story.content)]) {
    for (const element of content?.querySelectorAll('*') ?? []) faults.push(...faultsIn(element));
  }
  return { faults, found };
}

/** Every line of the story stands on the page, in the page's own order, and none more often than there. */
function faultsOfText(story: string, text: string): string[] {
  const faults: string[] = [];
  let from = 0;
  for (const line of story.split('\n').map(squeeze)) {
    const at = text.indexOf(line, from);
    if (at < 0) faults.push(`not on the page${text.includes(line) ? ' after the line before' : ''}: ${line}`);
    else from = at + line.length;
  }
  return faults;
}

function minuteOf(time: number): number {
  return Math.floor(time / 60_000);
}

/** Longest summary, in characters. */
const MAX_SUMMARY = 280;

/** Every entry has a headline, is there once, and says only what stands on the page. */
function faultsOfList(related: RelatedStory[], said: string): string[] {
  const names = related.map(({ url, title }) => url || title);
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  return [
    ...twice.map((name) => `listed twice: ${name}`),
    ...related.flatMap(({ title, url, source, time, section, summary = '' }) => {
      const lines = [
        title,
        time,
        section,
        url.includes(source ?? '') ? '' : source,
        summary.replace(/…$/u, ''),
      ];
      const invented = lines.filter((line) => line && !sentencesIn(line).every((one) => isSaid(one, said)));
      return [
        ...(title === '' ? [`no title: ${url}`] : []),
        ...(summary.length > MAX_SUMMARY ? [`long: ${summary}`] : []),
        ...invented.map((line) => `not on the page: ${line}`),
      ];
    }),
  ];
}

/** True for what stands on the page as it is, or as two lines after each other: one may end without a stop. */
function isSaid(sentence: string, said: string): boolean {
  if (said.includes(squeeze(sentence))) return true;
  return [...sentence.matchAll(/\s/gu)].some(({ index }) =>
    [sentence.slice(0, index), sentence.slice(index)].every((part) => said.includes(squeeze(part))),
  );
}

/** A summary may be two sentences that do not stand beside each other. */
function sentencesIn(line: string): string[] {
  return line.split(/(?<=[.!?。])\s*/u);
}

/** What the page says where nobody reads it as text. */
function labels(): string {
  return [...document.querySelectorAll('[aria-label], [title], [alt]')]
    .flatMap((element) => ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name)))
    .join(' ');
}

/** All that is not text; ages are counted from the second in which they are read. */
function plain({ layout, main, related, trail }: Decluttered): string {
  const html = (content: DocumentFragment | undefined): string =>
    content ? [...content.children].map(({ outerHTML }) => outerHTML).join('') : '';
  return JSON.stringify({
    layout,
    main: main && { ...main, content: html(main.content) },
    related: related.map(({ published, ...story }) => ({
      ...story,
      published: story.time ? 'told as an age' : published,
      content: html(story.content),
    })),
    trail,
  });
}

function isAddress(url: string): boolean {
  if (url === '' || url.startsWith(`${document.URL.replace(/#.*$/u, '')}#`)) return true;
  const parsed = URL.parse(url);
  return (
    parsed !== null && /^https?:$/u.test(parsed.protocol) && parsed.username === '' && parsed.password === ''
  );
}

const UNREAD =
  'script,style,template,noscript,select,datalist,textarea,input,title,head,svg,video,audio,iframe,object,embed,canvas,picture,img,map';
const INLINE = 'a,b,span,time,cite,code';

/** The page's text without what nobody reads; what is hidden in the middle of a line does not part its words. */
function readableText(): string {
  const copy = document.body.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll(UNREAD)) element.remove();
  for (const element of copy.querySelectorAll(INLINE)) {
    const isHidden =
      (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') ||
      /display:none/u.test(element.getAttribute('style') ?? '');
    if (isHidden) element.remove();
  }
  return copy.textContent;
}

/** What can be seen of a text, without its spaces. */
function squeeze(text: string): string {
  return text.replace(/[\s\p{C}\u115F\u1160\u3164\uFFA0]|\u034F|\u17B4|\u17B5|[\u180B-\u180E]/gu, '');
}

function faultsIn(element: Element): string[] {
  const shown = element.outerHTML.slice(0, 120);
  return [...element.attributes].flatMap(({ name, value }) =>
    /^on|^style$|^srcdoc$/iu.test(name) ||
    (/^(?:href|src)$/iu.test(name) && !/^(?:https?:\/\/|#)/iu.test(value))
      ? [`attribute: ${shown}`]
      : [],
  );
}
