/** Longest invitation to read a story at its outlet, and shortest name of that. Characters. */
const MAX_INVITATION = 60;
const MIN_NAME = 3;

/** Whether a link's words end with a name, and say little more: 'Read at the Alder Post'. `least` is the share of them that the name makes up. */
export function endsWithName(text: string, name: string, least: number): boolean {
  return (
    text.length <= MAX_INVITATION &&
    name.length >= Math.max(MIN_NAME, text.length * least) &&
    text.endsWith(name)
  );
}
