import { expect, it } from 'vitest';
import { readPlain } from '../../src/articles/plain.ts';
import { audit } from '../../src/audit.ts';

const findings = (text: string): string[] =>
  audit([readPlain(Buffer.from(text), 'a.txt')], { compare: 'articles', checks: null })
    .discrepancies.filter(({ family }) => family === 'conflict')
    .map(({ check, title }) => `${check}: ${title}`);

it('an official count since the invasion stands against the enemy’s claim, which does not say since when', () =>
  expect(
    findings(
      `Russia's defence minister told lawmakers that 4,211 of the country's soldiers had died since the invasion of Ukraine began.

Ukraine's general staff claimed that it had killed 61,340 enemy troops.`,
    ),
  ).toEqual(['source-disagreement: Russian troops killed: 4,211 against 61,340']));

it('a side’s dead are its soldiers where nobody else of it was told of', () =>
  expect(
    findings(
      `Russia says 4,211 of its soldiers have been killed in Ukraine.

Western officials put Russia's dead at between 18,000 and 22,000.`,
    ),
  ).toEqual(['source-disagreement: Russian troops killed: 4,211 against between 18,000 and 22,000']));

it('a day’s dead stay some of a war’s', () =>
  expect(
    findings(
      `Ukraine's general staff said 940 Russian troops were killed on Monday.

Russia's ministry says 5,937 Russian soldiers have been killed since the invasion began.`,
    ),
  ).toEqual([]));

it('those whom one hospital treats are some of the hurt', () =>
  expect(
    findings(
      `Eleven people are being treated at St Anne's hospital after the blast at the mill.

The blast injured 19 people.`,
    ),
  ).toEqual([]));

const sums = (text: string): string[] =>
  audit([readPlain(Buffer.from(text), 'a.txt')], { compare: 'articles', checks: null })
    .discrepancies.filter(({ check }) => check === 'sum-mismatch')
    .map(({ title }) => title);

it('some of some are not added to them', () => {
  expect(sums('Eight people were killed, six of them students, of whom five were foreigners.')).toEqual([]);
  expect(sums('Eight people were killed, of whom five were women and four men.')).toEqual([
    'People killed: parts of 9 against a total of eight killed',
  ]);
});
