import { minify, type CompressOptions, type FormatOptions } from 'terser';
import type { Plugin } from 'vite';
import { likesByLikes } from './likesByLikes.ts';
import { rememberedNames, shortProperties } from './shortNames.ts';

/**
 * Goes over the scripts that are put into pages once more and puts their functions side by side, each with its name, once no
 * more of them can be put where they are called: likes stand by likes then, and the file is packed a fortieth smaller. Not
 * for the others, which hand functions to the browser as text: as a method one says nothing alone.
 */
export function sortFunctions(compress: CompressOptions, format: FormatOptions): Plugin {
  return {
    name: 'sort-functions',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !/^(?:reader|tools)\.js$/u.test(chunk.fileName)) continue;
        const { code } = await minify(chunk.code, {
          ecma: 2020,
          compress: {
            ...compress,
            hoist_funs: true,
            inline: false,
            reduce_funcs: false,
            unsafe_methods: true,
          },
          mangle: { properties: shortProperties() },
          nameCache: rememberedNames(),
          format,
        });
        if (code) chunk.code = sorted(code, functionsOf(this.parse(code)));
      }
    },
  };
}

/** Where a piece of code stands. */
interface Place {
  start: number;
  end: number;
}

/** The longest row of functions that stand side by side in one body, wherever a syntax tree has it. */
function functionsOf(tree: object): Place[] {
  let most: Place[] = [];
  for (const value of Object.values(tree)) {
    if (typeof value !== 'object' || value === null) continue;
    const row = Array.isArray(value) ? firstFunctions(value) : [];
    const within = functionsOf(value);
    for (const one of [row, within]) if (one.length > most.length) most = one;
  }
  return most;
}

function firstFunctions(body: unknown[]): Place[] {
  const end = body.findIndex((one) => !isFunction(one));
  return body.slice(0, end < 0 ? undefined : end).filter((one) => isFunction(one));
}

function isFunction(node: unknown): node is Place {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'FunctionDeclaration';
}

/** Functions that stand side by side may do so in any order. */
function sorted(code: string, functions: Place[]): string {
  const [first] = functions;
  const last = functions.at(-1);
  if (!first || !last) return code;
  const texts = functions.map(({ start, end }) => code.slice(start, end));
  return code.slice(0, first.start) + likesByLikes(texts).join('') + code.slice(last.end);
}
