import { describe, expect, test } from 'vitest';
import { dropLeadIn } from '../../../src/related/summary/dropLeadIn.ts';

const TITLE = 'Harbour opens again after the long winter';

describe('datelines, agencies and reporters', () => {
  test.each([
    ['HARBOUR CITY — ', 'The ferry is back.'],
    ['LA CROSSE, Wis. (AP) — ', 'After a summer of tumult, the path is clear.'],
    ['PARIS, Nov 24 (Reuters) - ', 'The talks went on.'],
    ['MUMBAI: ', 'The rains came early.'],
    ['(CNN) ', 'The rains came early.'],
    ['Berlin (dpa) - ', 'Die Fähre fährt wieder.'],
    ['BERLIN (dpa) - ', 'Die Fähre fährt wieder.'],
    ['Berlin/München (dpa/lby) – ', 'Die Fähre fährt wieder.'],
    ['Berlin. ', 'Die Fähre fährt wieder.'],
    ['Berlin taz | ', 'Die Fähre fährt wieder.'],
    ['Madrid, 24 nov (EFE).- ', 'El puerto abre.'],
    ['МОСКВА, 24 ноября. /ТАСС/. ', 'Порт снова открыт.'],
    ['МОСКВА, 24 ноя — РИА Новости. ', 'Порт снова открыт.'],
    ['القاهرة - ', 'أعلنت السلطات فتح الميناء.'],
    ['Jakarta - ', 'Pelabuhan dibuka kembali.'],
    ['(서울=연합뉴스) 홍길동 기자 = ', '항구가 다시 열렸다.'],
    ['[서울=뉴시스] 홍길동 기자 = ', '항구가 다시 열렸다.'],
    ['[OSEN=홍길동 기자] ', '항구가 다시 열렸다.'],
    ['【ソウル＝小池和樹】', '港が再び開いた。'],
    ['（中央社記者王小明台北24日電）', '港口重新開放。'],
    ['新华社北京11月24日电（记者 王某）', '港口重新开放。'],
    ['本报讯 ', '港口重新开放。'],
    ['央视网消息：', '港口重新开放。'],
  ])('%s', (leadIn, text) => expect(dropLeadIn(leadIn + text, TITLE)).toBe(text));

  test.each([
    'By Jane Doe',
    'By Jane Doe and John O’Neil',
    'Von Erika Muster',
    'Par Jean Petit',
    '홍길동 기자',
    '記者王小明',
    'بقلم أحمد علي',
  ])('%s is nothing else', (line) => expect(dropLeadIn(line, TITLE)).toBe(''));
});

describe('the headline again', () => {
  test.each([
    [TITLE, ''],
    [`${TITLE}.`, ''],
    [`${TITLE.toUpperCase()} The ferry is back.`, 'The ferry is back.'],
    [`“${TITLE}” — The ferry is back.`, 'The ferry is back.'],
    [`${TITLE}: The ferry is back.`, 'The ferry is back.'],
    [`${TITLE} BERLIN (dpa) - The ferry is back.`, 'The ferry is back.'],
  ])('%s', (line, left) => expect(dropLeadIn(line, TITLE)).toBe(left));
});

describe('sentences that only look like it', () => {
  test.each([
    ['Harbour opens', 'Harbour opens for the first time in months.'],
    [TITLE, 'Harbour opens again after the long winters of the past.'],
    [TITLE, 'NASA – the agency – has agreed.'],
    [TITLE, 'The ferry — the only one — is back.'],
    [TITLE, 'By Monday the ferry was back.'],
    [TITLE, 'A man, 24, was found.'],
    [TITLE, '「終わった」と語った。'],
    [TITLE, '(Almost) nothing is left.'],
    [TITLE, ''],
  ])('%s: %s', (title, line) => expect(dropLeadIn(line, title)).toBe(line));
});
