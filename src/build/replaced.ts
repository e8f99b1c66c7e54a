/** A library's code with a part of it replaced; throws where the library has no such part any more, so that an update is noticed. */
export function replaced(code: string, old: RegExp, by: string): string {
  const lean = code.replace(old, by);
  if (lean === code) throw new Error(`The library has no ${old.source} any more.`);
  return lean;
}
