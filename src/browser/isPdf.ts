/** Whether an address is that of a PDF file, as far as its name tells. */
export function isPdf(url: string): boolean {
  return /\.pdf$/iu.test(URL.parse(url)?.pathname ?? '');
}
