import { build, type Plugin } from 'esbuild';

/** A script of the tests, with all that it imports, as one text that runs in any page. */
export async function bundle(entry: string, plugins: Plugin[] = []): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    plugins,
  });
  const [file] = outputFiles;
  if (!file) throw new Error('The script for the page was not built.');
  return file.text;
}
