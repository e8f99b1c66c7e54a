import { afterEach, expect, it } from 'vitest';
import { footnotes } from '../../src/reader/tools/footnotes.ts';
import { listNotes } from '../../src/reader/tools/listNotes.ts';

afterEach(() => document.body.replaceChildren());

/** The notes of a story whose marks lead to what has their text for an id, in the page. */
function notesOf(story: string, page: string): HTMLElement | null {
  document.body.innerHTML = `<div id="text">${story}</div>${page}`;
  const text = document.querySelector<HTMLElement>('#text');
  if (!text) throw new Error('There is no text.');
  for (const mark of text.querySelectorAll('a')) {
    const note = document.querySelector(`#n${mark.textContent}`);
    if (note) footnotes.set(mark, note);
  }
  return listNotes(text);
}

const STORY = '<p>One<sup><a>2</a></sup>, two<sup><a>1</a></sup> and one again<sup><a>2</a></sup>.</p>';

it('lists notes once, in the order of their marks, with stress and links', () => {
  const notes = notesOf(
    STORY,
    '<ol><li id="n1"><p>In <em>Boats</em>. <a href="#r1">↩</a></p><p>And after.</p></li><li id="n2"><a href="https://a.example/">Here</a></li></ol>',
  );
  expect(
    [...(notes?.children ?? [])].map(({ textContent }) => textContent.trim().replace(/\s+/gu, ' ')),
  ).toEqual(['2 Here', '1 In Boats. And after.']);
  expect(notes?.querySelector('em')?.textContent).toBe('Boats');
  expect(notes?.querySelector('a')?.href).toBe('https://a.example/');
});

it('leaves out what the story ends with itself', () => {
  expect(notesOf(`${STORY}<ol><li>In Boats.</li></ol>`, '<p id="n1">In Boats.</p>')).toBeNull();
  expect(notesOf('<p>Nothing to note.</p>', '')).toBeNull();
});
