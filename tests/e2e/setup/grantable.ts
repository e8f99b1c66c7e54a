import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of the build for Chromium that holds a permission from the start: Chromium's question stands in a window that no
 * test reaches, and where a permission is held it is not asked. All else is as in the build.
 */
export function grantable(extension: string, origins: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'lede-'));
  cpSync(extension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: origins }));
  return folder;
}
