import { spawn } from 'node:child_process';

export interface Ran {
  /** 0 where all went well. */
  code: number;
  /** All it printed. */
  output: string;
}

/** The repository's folder. */
export const ROOT = new URL('../..', import.meta.url).pathname;

/** Runs one of the repository's programs (the npm scripts put them on the PATH) and waits for its end. Never throws. */
export function run(command: string, args: string[], env: Record<string, string> = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) =>
      resolve({ code: 1, output: `${command} could not be run: ${error.message}` }),
    );
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
