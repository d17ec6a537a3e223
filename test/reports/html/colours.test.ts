import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../../src/reports/html/styles/colours.ts';

type Palette = ReadonlyMap<string, string>;

const palette = (css: string): Palette =>
  new Map([...css.matchAll(/--([a-z0-9]+):(#[0-9a-f]{3,6})/g)].map(([, name = '', value = '']) => [name, value]));

const [lightCss = '', darkCss = ''] = COLOURS.split('@media screen and (prefers-color-scheme:dark)');

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(colours: Palette, on: string, under: string): number {
  const [light = 0, dark = 0] = [on, under].map((name) => luminance(colours.get(name) ?? '#000')).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const HUES = ['c', ...Array.from({ length: 8 }, (_, index) => `c${index}`)];

describe.each([
  ['light', palette(lightCss)],
  ['dark', palette(darkCss)],
])('the %s palette', (_, colours) => {
  it('has all its colours', () => {
    expect(
      [...HUES, 'paper', 'panel', 'card', 'ink', 'soft', 'here', 'lit', 'on'].filter((name) => !colours.has(name)),
    ).toEqual([]);
  });

  it('keeps words readable on all that they stand on (4.5 to 1)', () => {
    const grounds = ['paper', 'panel', 'card', 'here', 'lit'];
    const words = ['ink', 'soft', 'link', 'error', 'warning', 'note'];
    const pairs = grounds.flatMap((under) =>
      words.map((on) => ({ pair: `${on} on ${under}`, value: contrast(colours, on, under) })),
    );
    expect(pairs.filter(({ value }) => value < 4.5)).toEqual([]);
  });

  it('keeps labels readable on every hue (4.5 to 1), and marks visible on every ground (3 to 1)', () => {
    expect(HUES.filter((hue) => contrast(colours, 'on', hue) < 4.5)).toEqual([]);
    for (const ground of ['paper', 'panel', 'card', 'lit']) {
      expect(HUES.filter((hue) => contrast(colours, hue, ground) < 3)).toEqual([]);
    }
  });
});
