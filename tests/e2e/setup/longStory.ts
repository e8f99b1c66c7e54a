import type { ServedPage } from '../../browsers/session.ts';

const paragraph = (at: number): string =>
  `<p>Paragraph ${at}: the harbour council met again on Monday, and after two long hours it agreed that the timetable would be looked at once more before the spring. “Nobody wants to wait in the rain,” said the clerk.</p>`;

const paragraphs = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => paragraph(from + at)).join('');

const picture = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450"><rect width="800" height="450" fill="${colour}"/></svg>`;

const MONTHS = ['January', 'February', 'March'];
const COLUMNS = ['Boats', 'Late', 'Early', 'Cancelled', 'Diverted', 'Passengers', 'Bicycles', 'Revenue'];

const table = `<table><thead><tr><th>Month</th>${COLUMNS.map((name) => `<th>${name}&nbsp;of&nbsp;the&nbsp;year</th>`).join('')}</tr></thead>
<tbody>${MONTHS.map((month) => `<tr><td>${month}</td>${COLUMNS.map((_, at) => `<td>${1000 + 37 * at}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

export const CODE = "const boats = ['Wren', 'Alder'];\nfor (const boat of boats) console.log(boat);";

/** One story with all that stories hold beside text: pictures, players, a table, code, a footnote, sub-headlines, links. */
export const longStory: ServedPage = {
  url: 'https://long.example/stories/ferry-timetable',
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Ferry timetable to be looked at once more</title><meta property="og:site_name" content="Harbour Courier"></head>
<body><main><article><h1>Ferry timetable to be looked at once more</h1>${paragraphs(1, 2)}
<figure><img src="/i/harbour-on-monday.svg" alt="Boats in the rain" width="800" height="450"><figcaption>The harbour on Monday. Photograph: A. Quill</figcaption></figure>
<h2>What was said</h2>${paragraphs(3, 4)}
<p>The council cited an old report<sup><a href="#note-1">1</a></sup> and said that the tides would decide, as they always had, when the last boat could leave the western pier in winter.</p>
<figure><iframe src="https://www.youtube.com/embed/abcdef12345" title="The ferry leaves" width="560" height="315"></iframe></figure>
${paragraph(5)}<figure><video src="/v/ferry.mp4" poster="/i/ferry-film-poster.svg" title="A film of the ferry" controls></video></figure>
<p>The tide comes to <span class="katex"><span class="katex-mathml"><math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mi>h</mi><mo>=</mo><mfrac><mi>a</mi><mn>2</mn></mfrac></mrow><annotation encoding="application/x-tex">h=a/2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">h=a/2</span></span> at the pier, which is what the harbour master had said in his letter of the week before.</p>
<h2>The figures</h2>${paragraph(6)}${table}${paragraph(7)}
<h2>The program</h2>${paragraph(8)}<pre><code>${CODE}</code></pre>${paragraph(9)}
<h3>What comes next</h3>${paragraphs(10, 18)}
<p>All of it is on <a href="https://council.example/ferry">the council’s own page</a>, which is open to all who wish to read it in the evening.</p>
<section><ol><li id="note-1"><p>Report of the <a href="https://harbour.example/">harbour master</a>, 1911. <a href="#mark-1">↩</a></p></li></ol></section>
</article><section><h2>More stories</h2>${[
    'Library to open on Sundays after a vote of the council',
    'Old tram line to be dug up in the summer of next year',
  ]
    .map(
      (title, at) =>
        `<div class="card"><h3><a href="/stories/other-${at}">${title}</a></h3><p>Harbour Courier · 3 hours ago</p></div>`,
    )
    .join('')}</section></main></body></html>`,
  files: {
    'https://long.example/i/harbour-on-monday.svg': picture('#335577'),
    'https://long.example/i/ferry-film-poster.svg': picture('#775533'),
  },
};
