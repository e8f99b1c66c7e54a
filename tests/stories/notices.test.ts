import { expect, it } from 'vitest';
import { asksConsent, asksToSignUp, isCredit, isLabelledTitle, isNotice } from '../../src/stories/notices.ts';
import { pageOf } from '../page/pageOf.ts';

const asks = (href: string, text = 'Never miss a story: sign up for our free daily letter.'): boolean =>
  pageOf(`<body><p>${text} <a href="${href}">Here</a></p></body>`).outline.blocks.some(asksToSignUp);

it.each([
  '/newsletters/daily',
  'https://alder.example/morning-newsletter?from=story',
  '/account/sign-up/',
  '/subscribe',
  'https://www.whatsapp.com/channel/0029Va',
])('knows a line that asks to sign up by its link: %s', (href) => {
  expect(asks(href)).toBe(true);
});

it.each([
  '/news/the-newsletter-that-sank-a-bank',
  'https://newsletter-history.example/stories/one',
  '/signups-rise-by-half',
  '/subscribers-leave-the-ferry-company',
  '/newsletters/archive/2024/the-ferry',
  '/culture/inscriptions/',
])('takes no other link for one: %s', (href) => {
  expect(asks(href)).toBe(false);
});

it('takes no long paragraph for one', () => {
  expect(asks('/newsletters/daily', 'The council has sent out a letter. '.repeat(9))).toBe(false);
});

it('knows a line that asks to report a mistake by keyboard', () => {
  expect(isNotice('Якщо ви помітили помилку, виділіть її мишкою та натисніть Ctrl+Enter')).toBe(true);
});

it('knows a long notice of copyright by how it begins', () => {
  const rest =
    'Alder Group Inc. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.';
  expect(isNotice(`Copyright 2026 ${rest}`)).toBe(true);
  expect(isNotice(`© 2026 ${rest}`)).toBe(true);
  expect(isNotice('本文为作者原创，未经授权不得转载。')).toBe(true);
  expect(isNotice('— END —')).toBe(true);
  expect(isNotice('The end')).toBe(false);
  expect(isNotice('国防部最后强调，任何军机未经许可进入领空，都将被驱离。')).toBe(false);
  for (const line of [
    '2024 was the year in which the ferry came back.',
    '2019 she moved to Berlin.',
    '(2010 onwards)',
  ])
    expect(isNotice(line)).toBe(false);
  expect(isNotice(`Copyright law is what the court ${rest.repeat(2)}`)).toBe(false);
});

it.each([
  'The mill at dusk, days before the flood. Photo: Ada Birch/Alder Post',
  'Equipment places rock along the levee on Monday. (AW Photo/Ada Birch)',
  'Ponte sobre o rio foi inaugurada em 2022 — Foto: Edson Bruschi/Arquivo',
  '东关工地清理出的清代码头台阶（晚报记者 潘一苇 摄）',
  '사람들이 메밀 식빵을 틀에 담고 있다. 솔마루협동조합 제공',
  '▲賴水木家的客廳，書背全貼上手寫編號。（圖／松林國小提供）',
  'देवलथल की पनचक्की। फ़ोटो: घाटी समाचार',
  'Мост утром в понедельник. Фото: Анна Ольхова',
  '夜の給食室で揚げパンにきなこをまぶす岸本さん（撮影・戸波礼司）',
])('knows a caption by its end: %s', (line) => expect(isCredit(line)).toBe(true));

it.each([
  'Photo: what it takes to get a whole mill into one picture. Then came the flood.',
  'She never took the photo. It was her brother who did.',
  'She wrote under the photo: “I will never forget this day!”',
  'It was her brother who took the lamp (top photo: the crew on the quay)',
  '△저소득 가구에 무료 급식 제공',
  '他最喜欢看电影',
  '映画の撮影が始まる',
  'The council sent a photo: the judge who had to look at it three times, in the end, saw nothing at all in there',
])('takes no sentence about pictures for one: %s', (line) => expect(isCredit(line)).toBe(false));

it('knows the headline behind a label', () => {
  const title = 'The ferry is back after two years';
  expect(isLabelledTitle(`Part 3: ${title}`, title)).toBe(true);
  expect(isLabelledTitle('原标题:渡轮回来了', title)).toBe(true);
  expect(isLabelledTitle('原标题:渡轮回来了。记者从港口获悉,渡轮明天恢复运行。', title)).toBe(false);
  expect(isLabelledTitle(`${title}, and what it costs`, title)).toBe(false);
  expect(isLabelledTitle(`Nobody in the harbour said that ${title}`, title)).toBe(false);
});

it('knows how a box asks to agree before something is loaded', () => {
  expect(asksConsent('Empfohlener externer Inhalt')).toBe(true);
  expect(asksConsent('Obsah z externí sítě se zobrazí až po udělení souhlasu.')).toBe(true);
  const long =
    'An dieser Stelle finden Sie einen von der Redaktion ausgewählten, externen Inhalt, der den Artikel für Sie mit zusätzlichen Informationen anreichert. Sie können sich den externen Inhalt hier mit einem Klick anzeigen lassen oder wieder ausblenden';
  expect(asksConsent(`${long}, wenn Sie einverstanden sind.`)).toBe(true);
  expect(asksConsent(`${long}, sagte die Leiterin des Museums am Hafen.`)).toBe(false);
  expect(asksConsent('The externals of the ferry were painted in the dock.')).toBe(false);
});

it('knows what a page says of all that it holds', () => {
  expect(isNotice('This site is protected by reCAPTCHA and the Terms of Service of its maker apply.')).toBe(
    true,
  );
  expect(isNotice('免責事項：本記事の内容は配信元によるものです。')).toBe(true);
  expect(isNotice('特别声明：以上内容为用户上传并发布，本平台仅提供信息存储服务。')).toBe(true);
  expect(isNotice('If you buy something from a link here, we may earn a commission.')).toBe(true);
  expect(isNotice('This article originally appeared in The Alder Post.')).toBe(true);
  expect(isNotice('This article of the law was never used.')).toBe(false);
  expect(isNotice('The council notices: nothing has changed.')).toBe(false);
});

it('knows a credit with a first name’s letter', () => {
  expect(isCredit('The dredger in the channel. Photo: J. Brandreth / Courier')).toBe(true);
  expect(isCredit('She took the photo: it was dark. Nobody saw her.')).toBe(false);
});

it('knows a line that is mostly a link to an application', () => {
  const line = (text: string): boolean =>
    pageOf(`<body><p>${text}</p></body>`).outline.blocks.some(asksToSignUp);
  expect(line('<a href="/apps/">Download our free app to get alerts like this one first.</a>')).toBe(true);
  expect(line('<a href="https://tides.example/app">Tide table for all harbours of the coast</a>, free')).toBe(
    false,
  );
  expect(
    line('The company has shown <a href="https://moor.example/app">its application</a> to the council.'),
  ).toBe(false);
});

it('knows a Korean credit', () => {
  expect(isCredit('경기 후 동료들이 건넨 첫 안타 기념구. 사진제공=남해 웨이브즈')).toBe(true);
  expect(isCredit('그는 사진: 이라는 말을 남겼다. 아무도 몰랐다.')).toBe(false);
});

it('takes no sentence about copyright for a notice', () => {
  expect(isNotice('“I have never met a monkey that wanted copyright,” the judge said as she left.')).toBe(
    false,
  );
  expect(isNotice('Copyright Alder Post')).toBe(true);
  expect(isNotice('Alder Post, copyright 2026')).toBe(true);
});
