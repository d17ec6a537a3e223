import { spanInSource } from '../../articles/offsets.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { readQuantities } from '../../quantities/read.ts';
import type { Document } from '../../tokens/document.ts';
import type { Token } from '../../tokens/token.ts';
import type { Figure } from '../figure.ts';

/** A figure and its number's place among the tokens of its sentence. */
export interface Mention {
  readonly figure: Figure;
  readonly quantity: Quantity;
}

/** A sentence with its tokens, its numbers, and the figures that some of these became. */
export interface Told {
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
}

/** A sentence and its neighbours, made when they are asked for: few shares need them. */
export type Near = () => readonly Told[];

/** Sentences with their figures, made when they are first asked for. A number that became two figures is none of them. */
export function tellSentences(document: Document, figures: readonly Figure[]): (index: number) => Told {
  const byStart = new Map<number, Figure | null>();
  for (const figure of figures) byStart.set(figure.start, byStart.has(figure.start) ? null : figure);
  const made = new Map<number, Told>();
  return (index) => {
    const known = made.get(index);
    if (known) return known;
    const tokens = document.tokens(index);
    const quantities = readQuantities(tokens);
    const mentions = quantities.flatMap((quantity) => {
      const figure = byStart.get(spanInSource(document.article, quantity).start);
      return figure ? [{ figure, quantity }] : [];
    });
    const told = { index, tokens, quantities, mentions };
    made.set(index, told);
    return told;
  };
}

/** The last figure whose number ends at or before token `at`. */
export const mentionBefore = ({ mentions }: Told, at: number): Mention | undefined =>
  mentions.findLast(({ quantity }) => quantity.after <= at);
