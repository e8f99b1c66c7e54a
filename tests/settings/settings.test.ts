import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/settings/parseSettings.ts';
import { DEFAULTS, RANGES, THEMES, type NumberKey } from '../../src/settings/settings.ts';
import { stepSettings } from '../../src/settings/stepSettings.ts';

describe('parseSettings', () => {
  it('gives the defaults for nothing, and keeps what it gave', () => {
    expect(parseSettings(undefined)).toEqual(DEFAULTS);
    expect(parseSettings(DEFAULTS)).toEqual(DEFAULTS);
  });

  it('takes the default for what does not fit, and drops what it does not know', () => {
    expect(parseSettings({ theme: 'pink', size: '20', hyphens: 1, extra: true, font: 'mono' })).toEqual({
      ...DEFAULTS,
      font: 'mono',
    });
  });

  it('keeps every number within its range, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('size', 'leading', 'measure', 'letters', 'words'),
        fc.double(),
        (key, value) => {
          const parsed = parseSettings({ [key]: value })[key as NumberKey];
          const { from, to } = RANGES[key as NumberKey];
          expect(parsed).toBeGreaterThanOrEqual(from);
          expect(parsed).toBeLessThanOrEqual(to);
        },
      ),
    );
  });
});

describe('stepSettings', () => {
  it('makes letters larger and smaller, to the ends of the range and no further', () => {
    expect(stepSettings(DEFAULTS, '+')?.size).toBe(DEFAULTS.size + 1);
    expect(stepSettings(DEFAULTS, '-')?.size).toBe(DEFAULTS.size - 1);
    expect(stepSettings({ ...DEFAULTS, size: RANGES.size.to }, '+')?.size).toBe(RANGES.size.to);
    expect(stepSettings({ ...DEFAULTS, size: 30 }, '0')?.size).toBe(DEFAULTS.size);
  });

  it('goes through all themes and comes back', () => {
    const seen = THEMES.map((theme) => stepSettings({ ...DEFAULTS, theme }, 't')?.theme);
    expect(new Set(seen)).toEqual(new Set(THEMES));
  });

  it('knows no other keys', () => {
    expect(stepSettings(DEFAULTS, 'x')).toBeNull();
    expect(stepSettings(DEFAULTS, 'constructor')).toBeNull();
  });
});
