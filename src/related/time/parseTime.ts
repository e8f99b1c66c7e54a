export function parseTime(text: string, _lang: string, _now: Date): { time: string; published?: string } | null { return /\d+ ?(?:min|hour|day)s? ago|yesterday/u.test(text) ? { time: text } : null; }
