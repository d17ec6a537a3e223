import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../eval/mentions.ts';
import { SEED_KINDS, type SeedKind, seedsOf } from '../../eval/seeds.ts';

const article = `At least 3,000 flee as raid kills 14

At least 3,000 people fled their homes on Monday after a raid killed 14 Syrian soldiers, eight men and six women, the army said.

It said the 14 Syrian soldiers killed had been asleep. Of the 40 people wounded, 12, or 30 percent, were children.

In 1990 a raid with 1,240 rockets hit the town. Some 2,310 people were displaced then, and the 2,310 people displaced never came back.
`;

const planted = (kind: SeedKind) => seedsOf(article).filter((seed) => seed.kind === kind);
const shown = (kind: SeedKind) => planted(kind).map(({ text, planted: { start, end } }) => text.slice(start, end));

describe('the numbers that planting sees', () => {
  it('are those of people, in digits and words', () => {
    const values = mentionsIn(article).map(({ value }) => value);
    expect(values).toEqual([3000, 14, 3000, 14, 8, 6, 14, 40, 12, 2310, 2310]);
  });

  it('know the headline and the state', () => {
    const [first, second, third] = mentionsIn(article);
    expect([first?.inHeadline, second?.inHeadline, third?.inHeadline]).toEqual([true, true, false]);
    expect(second?.state).toBe('killed');
  });
});

describe('planting', () => {
  it.each<[SeedKind, readonly string[]]>([
    ['headline number changed', ['18']],
    ['digits transposed', ['2,130']],
    ['power of ten', ['23,100']],
    ['older toll kept', ['11', '1,848']],
    ['measure swapped', ['14', '14']],
    ['side swapped', ['14']],
    ['percent changed', ['12']],
  ])('%s: %j', (kind, numbers) => expect(shown(kind)).toEqual(expect.arrayContaining([...numbers])));

  it.each(SEED_KINDS)('%s changes one place, and says where', (kind) => {
    for (const { text, planted: at, partner } of planted(kind)) {
      expect(text).not.toBe(article);
      expect(text.slice(at.start, at.end)).toMatch(/\w/);
      expect(text.slice(partner.start, partner.end)).toMatch(/^[\d,]+$|^[A-Za-z-]+$/);
    }
  });
});
