export function summarise(text: string, _options: { title: string; lang: string; source?: string }): string | undefined { return text.slice(0, 280) || undefined; }
