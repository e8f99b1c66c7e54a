/**
 * What a key means among the reader's own: its letter without case, for Caps Lock, and where another script is written the
 * Latin one of the same key.
 */
export function keyOf({ key, code }: KeyboardEvent): string {
  // Past the last sign of ASCII.
  return (key > '~' && /^Key./u.test(code) ? code.slice(3) : key).toLowerCase();
}
