export function tidyTitle(
  text: string,
  _options: { source?: string; time?: string; section?: string; lang: string },
): string {
  return text;
}
