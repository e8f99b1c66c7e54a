/**
 * Names of the signals of one sort, one for each of some kinds: 'tag:p'. They are for teaching; the extension is built
 * without what is not used.
 */
/* @__NO_SIDE_EFFECTS__ */
export function namesOf(sort: string, kinds: readonly string[]): string[] {
  return kinds.map((kind) => `${sort}:${kind}`);
}
