import type { ServedPage } from '../../browsers/session.ts';
import { readFixture, served } from '../../pages/readFixtures.ts';

const PLACES = [
  'Wren Point',
  'Alder Bay',
  'Quarry Hill',
  'Saltmarsh',
  'Northfield',
  'Ferry Lane',
  'Moor End',
  'Old Tram',
];

/** The river with as many stories again from other places: long enough for its list to have a filter. */
export function longRiver(): ServedPage {
  const page = served(readFixture('river'));
  const more = PLACES.map(
    (
      place,
      at,
    ) => `<li class="row"><a href="/en/article/clock-tower-${at}"><img src="/i/t${at}.jpg" alt="" width="160" height="90"></a>
<div><h3><a href="/en/article/clock-tower-${at}">Residents of ${place} vote to keep the wooden clock tower</a></h3>
<p class="meta"><span>Harbour Courier</span> · <time>${at + 10} hours ago</time></p>
<p>The tower had been promised to a museum in the spring. ${place} will pay for a new roof instead.</p></div></li>`,
  );
  const end = page.html.lastIndexOf('</ul>');
  return { ...page, html: page.html.slice(0, end) + more.join('\n') + page.html.slice(end) };
}
