/**
 * Declares by `let` what a script declares by `const`, which is shorter, and the same where nothing is assigned to a constant:
 * that would be an error as the script runs, in every test. `tree` is the code's syntax tree (https://github.com/estree/estree).
 */
export function letForConst(code: string, tree: object): string {
  let made = '';
  let from = 0;
  for (const start of [...constants(tree)].toSorted((a, b) => a - b)) {
    made += `${code.slice(from, start)}let`;
    from = start + 'const'.length;
  }
  return made + code.slice(from);
}

/** Where in the code declarations of constants begin. */
function* constants(tree: object): Iterable<number> {
  if ('kind' in tree && tree.kind === 'const' && 'start' in tree && typeof tree.start === 'number')
    yield tree.start;
  for (const part of Object.values(tree))
    if (typeof part === 'object' && part !== null) yield* constants(part);
}
