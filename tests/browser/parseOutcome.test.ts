import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOutcome } from '../../src/browser/parseOutcome.ts';
import type { Outcome } from '../../src/model.ts';

const story: Outcome = {
  kind: 'story',
  layout: 'stacked',
  url: 'https://aggregator.example/a',
  open: true,
  showing: null,
  main: {
    title: 'Ferry sails',
    url: 'https://aggregator.example/a',
    lang: 'en',
    dir: 'ltr',
    words: 400,
    minutes: 2,
  },
  related: [{ index: 0, title: 'Seeds', url: 'https://other.example/s', source: 'The Post', readable: true }],
};

describe('parseOutcome', () => {
  it('takes what the reader answers', () => {
    expect(parseOutcome(structuredClone(story))).toEqual(story);
  });

  it('drops addresses that are not of the web, and all it does not know', () => {
    const [entry] = story.related;
    const parsed = parseOutcome({
      ...story,
      extra: 1,
      related: [
        { ...entry, url: 'javascript:alert(1)', onclick: 'x' },
        { index: -1, title: 'No place' },
        'text',
      ],
    });
    expect(parsed).toEqual({ ...story, related: [{ ...entry, url: '' }] });
  });

  it('cuts texts that are too long for any story', () => {
    const parsed = parseOutcome({ kind: 'failed', url: '', message: 'x'.repeat(9_000), trail: [] });
    expect(parsed?.kind === 'failed' && parsed.message.length).toBe(2_000);
  });

  it('never throws, whatever a page sends', () => {
    const kinds = fc.constantFrom('story', 'river', 'nothing', 'failed');
    fc.assert(
      fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()), kinds, (any, fields, kind) => {
        parseOutcome(any);
        parseOutcome({
          ...fields,
          kind,
          layout: 'river',
          related: [fields, any],
          main: fields,
          trail: [any],
        });
      }),
    );
  });
});
