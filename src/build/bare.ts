/** Code whose lines stand where they stood, or nearly. */
export function bare(code: string): { code: string; map: null } {
  return { code, map: null };
}
