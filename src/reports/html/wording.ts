import type { Severity } from '../../discrepancies/discrepancy.ts';
import type { Figure } from '../../figures/figure.ts';
import { who } from '../wording.ts';

/** Words and shapes for the grades: never colour alone. */
export const GRADES: Readonly<Record<Severity, { readonly shape: string; readonly word: string }>> = {
  error: { shape: '■', word: 'Error' },
  warning: { shape: '▲', word: 'Warning' },
  note: { shape: '●', word: 'Note' },
};

/** Who is counted: as written, and in brackets what it was read as. */
export function populationWords(figure: Figure): string {
  const read = who(figure);
  const { text } = figure.population;
  return text === '' || text === read ? read : read === 'people' ? text : `${text} (${read})`;
}

/** What keeps a figure from being a plain level that is claimed to hold; empty where it is one. */
export function departures({ delta, part, rate, modality, cues }: Figure): string[] {
  return [
    ...(delta ? ['a change'] : []),
    ...(part ? ['a part'] : []),
    ...(rate ? ['a rate'] : []),
    ...(modality === 'asserted' ? [] : [modality]),
    ...(cues.includes('previous') ? ['an earlier count'] : []),
  ];
}

/** Where it stands, when not in the running text. */
export const placeWords = ({ quoted, zone }: Figure): string[] => [
  ...(quoted ? ['in quotation marks'] : []),
  ...(zone === 'body' ? [] : [`in the ${zone}`]),
];

/** Facts in one line that breaks between them only. */
export const factLine = (facts: readonly string[]): string =>
  facts.map((fact) => fact.replace(/ /g, '\u00a0')).join(' · ');
