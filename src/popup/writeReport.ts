import { version } from '../browser/version.ts';
import type { Outcome } from '../model.ts';

/**
 * What a person can send to us when a page was not read as it should be: every decision with its reason. It holds no text
 * of the page, so of each trail entry what was decided on is left out, and of the address all but the host.
 */
export function writeReport(answer: Extract<Outcome, { kind: 'nothing' | 'failed' }>): string {
  const lines = [
    `Lede ${version()}`,
    navigator.userAgent,
    `Host: ${URL.parse(answer.url)?.hostname ?? ''}`,
    answer.kind === 'failed' ? `Failed: ${answer.message}` : `Nothing: ${answer.why}`,
    ...answer.trail.map(({ step, why }) => `- ${step}: ${why}`),
  ];
  return `${lines.join('\n')}\n`;
}
