import { expect, test } from 'vitest';
import { readPlain } from '../../src/articles/plain.ts';
import { agreementsOf } from '../../src/discrepancies/agreements.ts';
import { readFigures } from '../../src/figures/read.ts';

function agreeing(text: string) {
  const article = readPlain(Buffer.from(text), 'a.txt');
  const figures = readFigures(article);
  const phrases = new Map(figures.map(({ id, phrase }) => [id, phrase]));
  return agreementsOf(figures, [article], { compare: 'articles' }).map(({ title, figures: ids }) => [
    title,
    ...ids.map((id) => phrases.get(id)),
  ]);
}

const SAID = 'Twelve people were killed in the blast, police said on Monday.\n\n';

test('numbers of one thing that one number fits agree', () => {
  expect(agreeing(`${SAID}At least 10 people were killed in the blast, the mayor said.`)).toEqual([
    ['People killed', 'Twelve', 'At least 10'],
  ]);
});

test('numbers that no number fits, and numbers that stand alone, do not', () => {
  expect(agreeing(`${SAID}At least 20 people were killed in the blast, the mayor said.`)).toEqual([]);
  expect(agreeing(`${SAID}Thirty people were wounded in the blast, police said.`)).toEqual([]);
});
