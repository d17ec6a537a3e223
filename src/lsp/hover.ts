import { type Hover, MarkupKind } from 'vscode-languageserver/node';
import { dayWords } from '../discrepancies/day-words.ts';
import type { Figure, Source } from '../figures/figure.ts';
import type { Finding } from '../reports/lookup.ts';
import { md } from '../reports/markdown-text.ts';
import { inline } from '../reports/visible.ts';
import { counts, readsAs, setAside, who } from '../reports/wording.ts';
import { rangeOf } from './diagnostics.ts';
import type { Draft } from './draft.ts';
import type { Findings } from './findings.ts';

/** How words are set: as Markdown, or plainly for editors that show no Markdown. */
interface Type {
  readonly kind: MarkupKind;
  text(words: string): string;
  strong(words: string): string;
  /** Ids and keys. */
  name(words: string): string;
}

const MARKDOWN: Type = {
  kind: MarkupKind.Markdown,
  text: md,
  strong: (words) => `**${md(words)}**`,
  name: (words) => `\`${inline(words).replaceAll('`', "'")}\``,
};
const PLAIN: Type = { kind: MarkupKind.PlainText, text: inline, strong: inline, name: inline };

/** How the figures at a place of a draft were read, and what was found in them; null where there is none. `offset` is in UTF-16 units of the document. */
export function hoverAt(draft: Draft, offset: number, { findings, homeOf }: Findings, markdown: boolean): Hover | null {
  const type = markdown ? MARKDOWN : PLAIN;
  const here = draft.placed.flatMap(({ digest, base }) =>
    digest.figures.filter(({ start, end }) => base + start <= offset && offset <= base + end),
  );
  const [first] = here;
  if (first === undefined) return null;
  const parts = here.map((figure) => reading(figure, findings, type));
  return {
    range: rangeOf(first, homeOf(first.article)),
    contents: { kind: type.kind, value: parts.join(markdown ? '\n\n---\n\n' : '\n\n') },
  };
}

function reading(figure: Figure, findings: readonly Finding[], type: Type): string {
  const { text, strong, name } = type;
  const rows: readonly (readonly [string, string | null])[] = [
    ['measure', text(counts(figure))],
    ['interval', `${text(intervalWords(figure))} (${name(figure.form)})`],
    [
      'population',
      text(who(figure)) + (figure.population.text === '' ? '' : `, written ${text(`“${figure.population.text}”`)}`),
    ],
    ['source', figure.source && text(sourceLine(figure.source))],
    ['as of', figure.asOf && text(dayWords(figure.asOf))],
    ['place', figure.place && text(figure.place)],
    ['event', figure.event && name(figure.event)],
    ['rule', name(figure.rule)],
  ];
  const lines = rows.map(([label, words]) => `- ${label}: ${words ?? '–'}`);
  const found = findings
    .filter(({ figures }) => figures.includes(figure))
    .map(({ discrepancy }) => {
      const aside = setAside(discrepancy);
      const { severity, check, title } = discrepancy;
      return `- ${strong(severity)} ${name(check)}: ${text(title)}${aside === null ? '' : `, set aside ${text(aside)}`}`;
    });
  return [
    `${strong(`“${figure.phrase}”`)} reads as ${strong(`${readsAs(figure)} ${counts(figure)}`)}`,
    '',
    ...lines,
    ...(found.length > 0 ? ['', 'Found:', '', ...found] : []),
  ].join('\n');
}

const intervalWords = ({ low, high }: Figure): string => `${low} to ${high ?? 'any number'}`;

const sourceLine = ({ text, kind, side, basis }: Source): string =>
  [text, kind, side === null ? '' : `speaks for ${side}`, basis === 'carried' ? 'carried on from another sentence' : '']
    .filter((part) => part !== '')
    .join(', ');
