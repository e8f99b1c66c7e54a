import { expect, it } from 'vitest';
import { codeOf } from '../../src/article/codeOf.ts';
import { documentOf } from '../page/pageOf.ts';

it.each([
  [
    'spans with blanks of their own',
    '<code><span>for</span> <span>each</span>\n    <span>print</span></code>',
    'for each\n    print',
  ],
  ['line breaks', 'one<br>  two<br>three', 'one\n  two\nthree'],
  ['a box for each line', '<div>if (a) {</div><div>  b</div><div>}</div>', 'if (a) {\n  b\n}'],
  ['a list of lines', '<ol><li><span>  one</span></li><li>two</li></ol>', '  one\ntwo'],
  [
    'numbers of lines and a button',
    '<button>Copy</button><span class="line-number">1</span>one\n<span class="lineno">2</span>two',
    'one\ntwo',
  ],
])('keeps how code is set: %s', (_, inside, code) => {
  const pre = documentOf(`<body><pre>${inside}</pre></body>`).querySelector('pre') as Element;
  expect(codeOf(pre)).toBe(code);
});
