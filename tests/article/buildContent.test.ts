import { expect, it } from 'vitest';
import { buildContent, type Content } from '../../src/article/buildContent.ts';
import { atOnce } from '../../src/dom/slices.ts';
import { sumUp } from '../../src/evidence/facts.ts';
import type { Trail } from '../../src/model.ts';
import { pageOf, prose } from '../page/pageOf.ts';

function built(body: string, trail: Trail = []): Content {
  const page = pageOf(`<body><div>${body}</div></body>`);
  const { blocks } = page.outline;
  return atOnce(
    buildContent({ page, facts: atOnce(sumUp(page.outline)), blocks, from: 0, others: [] }, trail),
  );
}

it('puts a very long story together again, in order and with nothing lost', () => {
  const lines = Array.from({ length: 1_300 }, (_, at) => prose(`Paragraph ${at}`));
  const trail: Trail = [];
  const { content, text } = built(lines.map((line) => `<p>${line}</p>`).join(''), trail);
  expect([...content.querySelectorAll('p')].map((line) => line.textContent)).toStrictEqual(lines);
  expect(text).toBe(lines.join('\n'));
  expect(trail).toStrictEqual([]);
});
