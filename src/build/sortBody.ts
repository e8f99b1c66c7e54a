import { gzipSync } from 'node:zlib';
import { likesByLikes } from './likesByLikes.ts';
import { packSmaller } from './packSmaller.ts';
import { kinOf } from './pieces.ts';

/** A part of a syntax tree (https://github.com/estree/estree), and where in the code it stands. */
interface Node extends Record<string, unknown> {
  type: string;
  start: number;
  end: number;
}

/**
 * Puts what a script begins with likes by likes: the functions of its longest body, which may stand in any order, and before
 * them those of its variables that are nothing but values. All else stays in its order. `tree` is the code's.
 */
export function sortBody(code: string, tree: object): string {
  const body = longestBody(tree);
  const [first] = body;
  const last = body.at(-1);
  if (!first || !last) return code;
  const textOf = ({ start, end }: Node): string => code.slice(start, end);
  const functions: string[] = [];
  const values: string[] = [];
  const rest: string[] = [];
  let mode = '';
  for (const one of body) {
    const variables = variablesOf(one);
    // 'use strict' comes first.
    if ('directive' in one) mode += textOf(one);
    else if (isFunction(one)) functions.push(textOf(one));
    else if (variables.length === 0) rest.push(textOf(one));
    else {
      const others: string[] = [];
      for (const variable of variables) (isValue(variable) ? values : others).push(textOf(variable));
      if (others.length > 0) rest.push(`var ${others.join(',')};`);
    }
  }
  const whole = (some: string[], others: string[]): string =>
    [
      code.slice(0, first.start) + mode,
      some.length > 0 ? `var ${some.join(',')};` : '',
      ...others,
      ...rest,
      code.slice(last.end),
    ].join('');
  const sizeOf = (some: string[], others: string[]): number => gzipSync(whole(some, others)).length;
  const kin = kinOf(functions);
  const starts = Array.from({ length: STARTS }, (_, at) => {
    const order = likesByLikes(functions, Math.floor((at * functions.length) / STARTS), kin);
    return { order, size: sizeOf(values, order) };
  });
  const smallest = starts.toSorted((a, b) => a.size - b.size)[0]?.order ?? [];
  const sorted = packSmaller(smallest, (order) => sizeOf(values, order));
  return whole(
    packSmaller(likesByLikes(values), (order) => sizeOf(order, sorted), VALUES),
    sorted,
  );
}

/** So many functions are put first in turn, likes by likes behind each; the smallest of these orders is kept. */
const STARTS = 16;

/** Orders of values tried: they are fewer, and less is won. */
const VALUES = 600;

/** The body with the most functions in it, wherever a syntax tree has it; empty where none has any. */
function longestBody(tree: object): Node[] {
  let longest: Node[] = [];
  for (const part of Object.values(tree)) {
    if (typeof part !== 'object' || part === null) continue;
    for (const body of [nodesOf(part), longestBody(part)])
      if (countFunctions(body) > countFunctions(longest)) longest = body;
  }
  return longest;
}

function countFunctions(body: Node[]): number {
  return body.filter((one) => isFunction(one)).length;
}

function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null && 'type' in part && 'start' in part && 'end' in part;
}

function isFunction({ type }: Node): boolean {
  return type === 'FunctionDeclaration';
}

/** What a statement declares, where it declares variables that stand in the whole body. */
function variablesOf({ kind, declarations }: Node): Node[] {
  return kind === 'var' ? nodesOf(declarations) : [];
}

/** Whether a variable is made of texts, numbers, patterns and lists of such alone, so that it does not matter when. */
function isValue({ init }: Node): boolean {
  return isNode(init) && isPure(init);
}

function isPure(node: Node): boolean {
  switch (node.type) {
    case 'Literal':
      return true;
    case 'TemplateLiteral':
      return nodesOf(node['expressions']).length === 0;
    case 'UnaryExpression':
      return arePure([node['argument']]);
    case 'ArrayExpression':
      return arePure(node['elements']);
    case 'ObjectExpression':
      return arePure(node['properties']);
    case 'Property':
      return node['computed'] === false && arePure([node['value']]);
    case 'NewExpression':
      return isNode(node['callee']) && node['callee']['name'] === 'Set' && arePure(node['arguments']);
    default:
      return false;
  }
}

/** A list may have gaps. */
function arePure(parts: unknown): boolean {
  return Array.isArray(parts) && parts.every((part) => part === null || (isNode(part) && isPure(part)));
}

function nodesOf(parts: unknown): Node[] {
  return Array.isArray(parts) ? parts.filter((part) => isNode(part)) : [];
}
