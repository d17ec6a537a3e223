import { dayWords } from '../discrepancies/day-words.ts';
import type { Figure } from '../figures/figure.ts';
import { type TracedNumber, type TracedSentence, traceArticle } from '../figures/trace.ts';
import type { Report } from '../report.ts';
import { interval } from './numbers.ts';
import type { ReportContext } from './report-context.ts';
import { inline, page } from './visible.ts';

const NOT_PEOPLE: Readonly<Record<Exclude<TracedNumber['kind'], 'count'>, string>> = {
  date: 'a date',
  time: 'a time of day',
  age: 'an age',
  money: 'money',
  percent: 'a share',
  ordinal: 'a place in a row',
  code: 'a name, not a count',
};

/** `--format trace`: each sentence with numbers, and under it how each was read and by which rule, or why it was left. */
export function trace(report: Report, { articleOf }: ReportContext): string {
  return report.articles
    .flatMap(({ path }) => {
      const article = articleOf(path);
      return article ? [`${inline(path)}\n`, ...traceArticle(article).map(sentenceTree)] : [];
    })
    .join('\n');
}

/** One sentence and the tree of its numbers, ending with a newline. */
export const sentenceTree = ({ text, numbers }: TracedSentence): string =>
  page([
    inline(text),
    ...numbers.flatMap((number, at) => {
      const last = at === numbers.length - 1;
      const [head = '', ...rest] = numberLines(number);
      return [`${last ? '└─' : '├─'} ${head}`, ...rest.map((line) => `${last ? '   ' : '│  '}${line}`)];
    }),
  ]);

function numberLines(number: TracedNumber): string[] {
  const { phrase, kind, low, high, figures, rule } = number;
  if (kind !== 'count') return [`${inline(phrase)} → ${NOT_PEOPLE[kind]}`];
  const read = `${inline(phrase)} → ${interval({ low, high, quote: figures[0]?.quote ?? phrase })}`;
  if (figures.length === 0) return [`${read}, not read as people in a state`];
  return [read, ...figures.flatMap((figure) => branches(figure)), `rule       ${rule ?? '–'}`];
}

/** The fields of a figure, one line each; what was looked for and is not there shows as a dash. */
function branches({ measure, modality, delta, part, rate, population, source, asOf, event, cues }: Figure): string[] {
  const flags = [
    modality === 'asserted' ? '' : modality,
    delta ? 'a change' : '',
    part ? 'a part' : '',
    rate ? 'a rate' : '',
  ];
  const who = [population.group, ...population.affiliation].join(', ');
  return [
    `measure    ${[measure, ...flags.filter(Boolean)].join(', ')}`,
    `people     ${who}${population.text === '' ? ' (left out)' : `: ${inline(population.text)}`}`,
    `source     ${source ? `${inline(source.text)} (${[source.kind, source.side, source.basis].filter(Boolean).join(', ')})` : '–'}`,
    `as of      ${asOf === null ? '–' : dayWords(asOf)}`,
    `event      ${event ?? '–'}`,
    ...(cues.length > 0 ? [`cues       ${cues.join(', ')}`] : []),
  ];
}
