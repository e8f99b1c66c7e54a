import { expect, it } from 'vitest';
import { mathToTex } from '../../src/reader/tools/mathToTex.ts';

function tex(inside: string, attributes = ''): string {
  document.body.innerHTML = `<math ${attributes}>${inside}</math>`;
  return mathToTex(document.body.firstElementChild as Element);
}

it.each([
  ['<mi>h</mi><mo>=</mo><mfrac><mi>a</mi><mn>2</mn></mfrac>', String.raw`h = \frac{a}{2}`],
  ['<mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>', 'E = m {c}^{2}'],
  ['<msqrt><mi>x</mi><mo>+</mo><msub><mi>y</mi><mi>i</mi></msub></msqrt>', String.raw`\sqrt{x + {y}_{i}}`],
  ['<mrow><mroot><mi>x</mi><mn>3</mn></mroot></mrow>', String.raw`\sqrt[3]{x}`],
  ['<mn>5</mn><mo>%</mo><mtext>of all</mtext>', String.raw`5 \% \text{of all}`],
  [
    '<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd><mtd><mn>4</mn></mtd></mtr></mtable>',
    String.raw`\begin{matrix}1 & 2 \\ 3 & 4\end{matrix}`,
  ],
])('writes the parts of a formula in TeX: %s', (inside, said) => expect(tex(inside)).toBe(said));

it('takes how the page itself writes it', () => {
  expect(tex('<mi>q</mi>', String.raw`alttext=" q = \dfrac12 "`)).toBe(String.raw`q = \dfrac12`);
});
