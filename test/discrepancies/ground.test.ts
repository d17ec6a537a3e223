import { describe, expect, it } from 'vitest';
import { daysBetween, daysOf } from '../../src/discrepancies/calendar.ts';
import { ordinaryName } from '../../src/discrepancies/place.ts';
import { countedIn, keyOf, widerThan } from '../../src/discrepancies/population.ts';
import { roundingStep, roundsTo } from '../../src/discrepancies/rounding.ts';
import { slipBetween } from '../../src/discrepancies/slips.ts';
import type { Group } from '../../src/figures/figure.ts';
import { figuresOf } from './sketch.ts';

describe('rounding', () => {
  it.each([
    [5937, 6000, true],
    [61207, 61200, true],
    [61207, 61000, true],
    [5937, 5900, true],
    [5937, 5800, false],
    [97, 100, true],
    [60, 100, false],
    [38, 40, false],
    [6499, 6000, true],
    [6601, 6000, false],
  ])('%i may be printed as %i: %s', (precise, numeral, may) => expect(roundsTo(precise, numeral)).toBe(may));

  it('knows the step of a numeral', () =>
    expect([99, 100, 120, 250, 6000, 5937, 1_000_000].map(roundingStep)).toEqual([1, 10, 10, 25, 600, 1, 100_000]));
});

describe('calendar', () => {
  const between = (a: string | null, b: string | null) => daysBetween(daysOf(a), daysOf(b));
  it.each([
    ['2022-09-21', '2022-11-09', 49],
    ['2022-11-09', '2022-09-21', -49],
    ['2022-09', '2022-09-21', 0],
    ['2022-09', '2022-10-01', 1],
    ['2021', '2022-03', 60],
    ['XXXX-09-21', '2022-09-21', null],
    [null, '2022', null],
  ])('from %s to %s: %s days', (a, b, days) => expect(between(a, b)).toBe(days));
});

describe('population', () => {
  const key = (text: string, group: Group, ...affiliation: string[]) =>
    keyOf(countedIn({ text, group, affiliation }, 'killed'));
  it('reduces words that vary', () => {
    expect(key('Russian troops', 'military', 'Russia')).toBe('military|Russia|');
    expect(key('their soldiers', 'military', 'Russia')).toBe('military|Russia|');
    expect(key('members of the Afghan security forces', 'military', 'Afghanistan')).toBe('military|Afghanistan|');
    expect(key('Israeli tourists', 'people', 'Israel')).toBe('people|Israel|');
  });
  it('keeps words that narrow', () => {
    expect(key('special commandos', 'military')).toBe('military||commando special');
    expect(key('bus passengers', 'people')).toBe('people||bus passenger');
    expect(key('tourists', 'people')).toBe('people||tourist');
  });
  it('knows what it is a part of', () => {
    const wider = widerThan(
      countedIn({ text: 'Israeli children', group: 'children', affiliation: ['Israel'] }, 'killed'),
    ).map(keyOf);
    expect(wider).toEqual(expect.arrayContaining(['children||', 'people|Israel|', 'people||', 'civilians|Israel|']));
    expect(wider).not.toContain('children|Israel|');
    expect(wider).not.toContain('military|Israel|');
  });
});

describe('slips', () => {
  const slip = (a: string, b: string) => {
    const [x, y] = figuresOf([{ say: a }, { say: b }]);
    return x && y ? slipBetween(x, y) : 'unread';
  };
  it.each([
    ['5,937', '5,397', 'transposition'],
    ['61,207', '61,027', 'transposition'],
    ['5,937', '59,937', 'transposition'],
    ['4,500', '45,000', 'magnitude'],
    ['300', '300,000', 'scale-word'],
    ['5,937', '5,947', null],
    ['12', '21', null],
    ['1', '10', null],
    ['100', '1,000', null],
  ])('%s and %s: %s', (a, b, expected) => expect(slip(a, b)).toBe(expected));
});

describe('names of places', () => {
  it.each([
    ['SELMA CITY', 'Selma City'],
    ['SAN PEDRO DE LA CUESTA', 'San Pedro de la Cuesta'],
    ['PORT-AU-VENT', 'Port-Au-Vent'],
    ['WASHINGTON DC', 'Washington DC'],
    ['UN', 'UN'],
    ['USA', 'USA'],
    ['Selma City', 'Selma City'],
  ])('%s is told as %s', (written, told) => expect(ordinaryName(written)).toBe(told));
});
