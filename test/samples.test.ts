import { basename, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Gold, type GoldFigure, type GoldFinding, readGold } from '../eval/gold.ts';
import { pairUp, RIGHT } from '../eval/match.ts';
import type { Discrepancy } from '../src/discrepancies/discrepancy.ts';
import type { Figure } from '../src/figures/figure.ts';
import type { Report } from '../src/report.ts';
import { audit, ROOT } from './cli/command.ts';

const GOLD = readGold(fileURLToPath(new URL('../eval/samples', import.meta.url)));

/** The samples whose output the README shows: nothing in them may be missed. */
const SHOWN = ['market-attack.json'];

const nameOf = ({ name }: Gold): string => name.replace('.json', '');
const pathsOf = ({ articles }: Gold): string[] => articles.map(({ path }) => relative(ROOT, path));

async function reportOf(gold: Gold): Promise<Report> {
  const { stdout } = await audit(['--json', '--no-config', ...pathsOf(gold)]);
  return JSON.parse(stdout) as Report;
}

/** Everything in which the program's report is not what a person wrote down, one line each. */
function missesOf(gold: Gold, { figures, discrepancies }: Report): string[] {
  const pairs = pairUp(
    gold.figures,
    figures.map((figure) => ({ ...figure, article: resolve(ROOT, figure.article) })),
  );
  const known = new Set([...pairs.values()].map(({ id }) => id));
  return [
    ...gold.figures.flatMap((wanted) => figureMisses(wanted, pairs.get(wanted))),
    ...figures.filter(({ id }) => !known.has(id)).map(({ phrase, measure }) => `“${phrase}” is no ${measure}`),
    ...findingMisses(gold, discrepancies, new Map([...pairs].map(([{ id }, figure]) => [figure.id, id]))),
  ].map((miss) => `${nameOf(gold)}: ${miss}`);
}

function figureMisses(wanted: GoldFigure, figure: Figure | undefined): string[] {
  const { id, quote, open, optional } = wanted;
  if (!figure) return optional ? [] : [`${id} “${quote}” is not read`];
  const wrong = Object.entries(RIGHT).filter(([field, isRight]) => {
    return !open.some((one) => one === field) && !isRight(wanted, figure);
  });
  return [
    ...wrong.map(([field]) => `${id} “${quote}” has another ${field}: ${said(figure, field)}`),
    ...(figure.quote === quote ? [] : [`${id} “${quote}” is quoted as “${figure.quote}”`]),
  ];
}

const said = ({ low, high, population, source, ...figure }: Figure, field: string): string =>
  ({
    value: `${low}..${high}`,
    group: population.group,
    affiliation: population.affiliation.join(', '),
    source: source?.text ?? 'none',
  })[field] ?? String(figure[field as 'measure' | 'asOf' | 'modality' | 'delta']);

/** Every wanted finding stands, with its severity, and no other; notes about sourcing that are not wanted are let pass in silence. */
function findingMisses(
  { findings }: Gold,
  discrepancies: readonly Discrepancy[],
  goldOf: ReadonlyMap<string, string>,
): string[] {
  const meets = ({ check = [], figures }: GoldFinding, discrepancy: Discrepancy): boolean =>
    check.includes(discrepancy.check) &&
    discrepancy.figures.filter((id) => figures.includes(goldOf.get(id) ?? '')).length >= Math.min(2, figures.length);
  const missed = findings.flatMap((wanted) => {
    const { optional, check = [], severity, suppressed, figures } = wanted;
    const found = discrepancies.find((discrepancy) => meets(wanted, discrepancy));
    if (!found) return optional ? [] : [`no ${check.join(' or ')} of ${figures.join(', ')}`];
    return [
      ...(found.severity === severity ? [] : [`${found.check} is ${found.severity}, not ${severity}`]),
      ...(found.suppressed?.by === suppressed ? [] : [`${found.check} is not set aside as it should be`]),
    ];
  });
  const unwanted = discrepancies.filter(
    (discrepancy) => !findings.some((wanted) => meets(wanted, discrepancy)) && discrepancy.family !== 'sourcing',
  );
  return [...missed, ...unwanted.map(({ severity, check, title }) => `${severity} ${check} is not wanted: ${title}`)];
}

describe('the samples', () => {
  let misses: { readonly gold: Gold; readonly lines: readonly string[] }[] = [];
  beforeAll(async () => {
    misses = await Promise.all(GOLD.map(async (gold) => ({ gold, lines: missesOf(gold, await reportOf(gold)) })));
  });

  it('show what a person wrote down, but for the known misses', async () => {
    const lines = misses.flatMap((one) => one.lines);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('corpus/known-misses/samples.list');
  });

  it.each(SHOWN)('have no known misses where the README shows them: %s', (name) => {
    expect(misses.find(({ gold }) => gold.name === name)?.lines).toEqual([]);
  });

  it('are all written down', async () => {
    const { stdout } = await audit(['--json', '--no-config', 'samples']);
    const read = (JSON.parse(stdout) as Report).articles.map(({ path }) => basename(path));
    expect(read.sort()).toEqual(
      GOLD.flatMap(pathsOf)
        .map((path) => basename(path))
        .sort(),
    );
  });
});
