import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'wxt';
import { ROOT } from './run.ts';

/**
 * Builds the extension for a browser into a folder of its own, from this checkout or from another one:
 * `node tests/tools/buildTo.ts firefox <folder> [production|development] [<checkout>]`. Beside the build it leaves
 * `parts.json`: by script and package, the characters of code that the package gave, before they were made small.
 */
const [browser = 'chrome', outDir = '', mode = 'production', root = ROOT] = process.argv.slice(2);

const parts: Record<string, Record<string, number>> = {};

// A test's own would make another build of it.
process.env['NODE_ENV'] = mode;
await build({
  root,
  browser,
  mode,
  outDir,
  outDirTemplate: browser,
  vite: () => ({ plugins: [noteParts()] }),
});
writeFileSync(join(outDir, 'parts.json'), JSON.stringify(parts, null, 1));

function noteParts(): Plugin {
  return {
    name: 'note-parts',
    generateBundle: (_, bundle) => {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const script = (parts[chunk.fileName] ??= {});
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = packageOf(id);
          if (renderedLength > 0) script[name] = (script[name] ?? 0) + renderedLength;
        }
      }
    },
  };
}

/** The package that a module is of; `lede` for the repository's own. */
function packageOf(id: string): string {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(id) ?? [];
  return name ?? 'lede';
}
