/** How MathML's elements (https://www.w3.org/TR/mathml-core/) with parts of their own are written in TeX. */
const FORMS: Record<string, (parts: string[]) => string> = {
  mfrac: ([over, under]) => `\\frac{${over}}{${under}}`,
  msqrt: (parts) => `\\sqrt{${parts.join(' ')}}`,
  mroot: ([base, degree]) => `\\sqrt[${degree}]{${base}}`,
  msup: ([base, above]) => `{${base}}^{${above}}`,
  msub: ([base, below]) => `{${base}}_{${below}}`,
  msubsup: ([base, below, above]) => `{${base}}_{${below}}^{${above}}`,
  mover: ([base, above]) => `\\overset{${above}}{${base}}`,
  munder: ([base, below]) => `\\underset{${below}}{${base}}`,
  munderover: ([base, below, above]) => `{${base}}_{${below}}^{${above}}`,
  mtext: (parts) => `\\text{${parts.join('')}}`,
  mtd: (parts) => parts.join(' '),
  mtr: (parts) => parts.join(' & '),
  mtable: (parts) => `\\begin{matrix}${parts.join(' \\\\ ')}\\end{matrix}`,
};

/** A formula in TeX: as its page has it, else as its parts say. */
export function mathToTex(math: Element): string {
  return math.getAttribute('alttext')?.trim() || texOf(math);
}

function texOf(element: Element): string {
  const parts =
    element.childElementCount > 0 ? [...element.children].map(texOf) : [plain(element.textContent)];
  return FORMS[element.localName]?.(parts) ?? parts.join(' ');
}

/** Letters of a formula with the signs that mean something in TeX set apart. */
function plain(said: string): string {
  return said.trim().replaceAll(/[#$%&_{}]/gu, String.raw`\$&`);
}
