import { expect, it } from 'vitest';
import { readEmbed } from '../../src/article/embeds.ts';
import { ADDRESS } from '../page/pageOf.ts';

/** happy-dom would set out to load a frame that stands in a document. */
function elementOf(tag: string, attributes: Record<string, string>): Element {
  const element = document.implementation.createHTMLDocument().createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

it.each([
  ['https://www.youtube-nocookie.com/embed/Qz81kfoghrn?rel=0', 'https://www.youtube.com/watch?v=Qz81kfoghrn'],
  ['https://player.vimeo.com/video/7712', 'https://vimeo.com/7712'],
  ['https://platform.twitter.com/embed/Tweet.html?id=1850', 'https://x.com/i/status/1850'],
  ['https://www.dailymotion.com/embed/video/x9ab', 'https://www.dailymotion.com/video/x9ab'],
  ['https://open.spotify.com/episode/5', 'https://open.spotify.com/episode/5'],
  ['/charts/eels', 'https://www.saltmarsh.example/charts/eels'],
  ['https://ads.example/player', undefined],
  ['https://www.threads.net/@ada/post/C1/embed', 'https://www.threads.net/@ada/post/C1/embed'],
  ['https://alder.example/uploads/map.html', 'https://alder.example/uploads/map.html'],
  ['https://www.saltmarsh.example/newsletter/video', undefined],
  ['https://www.saltmarsh.example/weather', undefined],
  ['javascript:video', undefined],
])('a frame with %s', (src, url) => {
  expect(readEmbed(elementOf('iframe', { src }), ADDRESS)?.url).toBe(url);
});

it('reads a frame that is loaded late, with its title', () => {
  const frame = elementOf('iframe', {
    src: 'about:blank',
    'data-src': 'https://player.vimeo.com/video/7712',
    title: ' The  horn ',
  });
  expect(readEmbed(frame, ADDRESS)).toEqual({ url: 'https://vimeo.com/7712', title: 'The horn' });
});

it('reads a video with its poster, also one that a script will load', () => {
  expect(readEmbed(elementOf('video', { src: '/a.mp4', poster: '/a.jpg' }), ADDRESS)).toEqual({
    url: 'https://www.saltmarsh.example/a.mp4',
    title: '',
    poster: 'https://www.saltmarsh.example/a.jpg',
  });
  expect(readEmbed(elementOf('video', { poster: '/a.jpg' }), ADDRESS)?.url).toBe(ADDRESS);
  expect(readEmbed(elementOf('video', {}), ADDRESS)).toBeUndefined();
});

it('reads a post from a network as a link to it, with its words', () => {
  const post = elementOf('blockquote', { class: 'twitter-tweet' });
  post.innerHTML =
    '<p>The ferry is <b>back</b>.</p>— Ada Birch (@ada) <a href="https://twitter.com/ada/status/44?ref=x">November 24</a>';
  expect(readEmbed(post, ADDRESS)).toEqual({
    url: 'https://twitter.com/ada/status/44?ref=x',
    title: 'The ferry is back. — Ada Birch (@ada) November 24',
    isPost: true,
  });
  post.setAttribute('cite', 'https://social.example/44');
  expect(readEmbed(post, ADDRESS)?.url).toBe('https://social.example/44');
  expect(readEmbed(elementOf('blockquote', {}), ADDRESS)).toBeUndefined();
});
