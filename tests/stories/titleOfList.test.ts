import { expect, it } from 'vitest';
import { titleOfList } from '../../src/stories/titleOfList.ts';
import { pageOf } from '../page/pageOf.ts';

const SITE = '<meta property="og:site_name" content="Eightfold">';

it.each([
  ['Around the Sound | Eightfold', '/en/local', 'Around the Sound'],
  ['Eightfold: Around the Sound', '/en/local', 'Eightfold: Around the Sound'],
  ['Around the Sound - Saltmarsh', '/en/local', 'Around the Sound'],
  ['Around the Sound | News', '/en/local', 'Around the Sound | News'],
  ['Eightfold | All the news in one place', '/', 'Eightfold | All the news in one place'],
  ['Eightfold | All the news in one place', '/en/', 'Eightfold | All the news in one place'],
  ['', '/en/local', ''],
])('calls %j at %s %j', (title, path, expected) => {
  const head = `<head>${SITE}<title>${title}</title></head>`;
  expect(titleOfList(pageOf(`${head}<body></body>`, `https://www.saltmarsh.example${path}`))).toBe(expected);
});
