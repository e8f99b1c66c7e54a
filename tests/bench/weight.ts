import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ratio, type Row } from './table.ts';

/** Files of a build that are weighed together, by what their paths match. */
const PARTS: [string, RegExp][] = [
  ['reader, at each click', /^reader\.js$/u],
  ['its tools, when one is used', /^tools\.js$/u],
  ['on sites that a person has chosen', /^(?:always|detector)\.js$/u],
  ['popup', /popup.*\.(?:js|css|html)$/u],
  ['options and first page', /(?:options|welcome).*\.(?:js|css|html)$/u],
  ['what popup, options and first page share', /^(?:chunks|assets)\/(?!popup|options|welcome)/u],
  ['background', /^background\.js$/u],
  ['texts in twenty languages', /^_locales\//u],
  ['optional face', /^fonts\//u],
  ['whole package', /./u],
];

/** What a build weighs, each part also as a share of the whole. */
export function weigh(folder: string): Row[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => {
      const content = readFileSync(join(folder, name));
      return { name, bytes: content.length, compressed: gzipSync(content, { level: 9 }).length };
    });
  const sum = (of: 'bytes' | 'compressed', what: RegExp): number =>
    files.filter(({ name }) => what.test(name)).reduce((total, file) => total + file[of], 0);
  return PARTS.map(([part, what]) => ({
    part,
    bytes: sum('bytes', what),
    'gzip -9': sum('compressed', what),
    'share of the package': ratio(sum('compressed', what) / sum('compressed', /./u)),
  }));
}
