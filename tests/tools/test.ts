import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../browsers/find.ts';
import { readCounts } from './readCounts.ts';
import { ROOT, run } from './run.ts';

/** One part of the whole test: a program and how to count what it found. */
interface Part {
  name: string;
  command: string[];
}

const report = (name: string): string => join(ROOT, '.work', `${name}.json`);

const vitest = (project: string): Part => ({
  name: `${project} tests`,
  command: [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter',
    'default',
    '--reporter',
    'json',
    `--outputFile.json=${report(project)}`,
  ],
});

const PARTS: Part[] = [
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'types', command: ['tsc'] },
  { name: 'dead code', command: ['knip'] },
  vitest('unit'),
  { name: 'build for Chrome', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  { name: 'add-on rules, Chrome build', command: ['node', 'tests/tools/lintBuild.ts', 'chrome-mv3'] },
  { name: 'add-on rules, Firefox build', command: ['node', 'tests/tools/lintBuild.ts', 'firefox-mv3'] },
  vitest('repository'),
  vitest('builds'),
  vitest('score'),
  vitest('e2e'),
  vitest('hostile'),
  vitest('fuzz'),
];

let passed = 0;
let failed = 0;
for (const browser of ['chromium', 'firefox'] as const) {
  try {
    console.log(`${browser}: ${await findBrowser(browser)}`);
  } catch (error) {
    failed++;
    console.log(error instanceof Error ? error.message : error);
  }
}
for (const { name, command } of PARTS) {
  const started = Date.now();
  const [kind = ''] = name.split(' ');
  rmSync(report(kind), { force: true });
  const [program = '', ...args] = command;
  const { code, output } = await run(program, args);
  const counts = readCounts(report(kind), code);
  passed += counts.passed;
  failed += counts.failed;
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `${counts.failed === 0 ? 'ok    ' : 'FAILED'} ${name} (${counts.passed} passed, ${counts.failed} failed, ${seconds} s)`,
  );
  if (counts.failed > 0) console.log(output);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
