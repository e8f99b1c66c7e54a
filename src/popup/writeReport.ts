import { version } from '../browser/version.ts';
import type { Outcome } from '../model.ts';

/**
 * What a person can send to us when a page was not read as it should be: every decision with its reason. It holds no text
 * of the page, so of each trail entry what was decided on is left out, of the address all but the host, and of an error
 * its own words, which may quote the page.
 */
export function writeReport(answer: Extract<Outcome, { kind: 'nothing' | 'failed' }>): string {
  const lines = [
    `Lede ${version()}`,
    navigator.userAgent,
    `Host: ${URL.parse(answer.url)?.hostname ?? ''}`,
    answer.kind === 'failed' ? `Failed: ${nameError(answer.message)}` : `Nothing: ${answer.why}`,
    ...answer.trail.map(({ step, why }) => `- ${step}: ${why}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** An error's name and where in Lede's scripts it arose; all else of its message is left out. */
function nameError(message: string): string {
  const [name = 'no answer that could be understood'] = /^\w*Error(?=:)/u.exec(message) ?? [];
  const [place] = /\b(?:reader|tools)\.js:\d+:\d+/u.exec(message) ?? [];
  return place === undefined ? name : `${name} at ${place}`;
}
