import { has, skipAdverbs } from '../../counts/tokens-at.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import type { Mention, Near, Told } from './told.ts';

/** How far behind the whole the words may stand that say who the share is, in tokens. */
const REACH = 12;

/**
 * The part that is counted elsewhere and only named here: *one in five of the 50 dead were children*, beside *20 children were killed*.
 * Looked for from token `from` on, and only where a sentence next to it counts the same state of exactly those, and only one.
 */
export function namedPart(told: Told, whole: Mention, from: number, near: Near): Mention | undefined {
  const name = nameBehind(told.tokens, from);
  if (name === null) return undefined;
  const { measure, event, modality, id } = whole.figure;
  const found = near().flatMap(({ tokens, mentions }) =>
    mentions.filter(
      ({ figure, quantity }) =>
        figure.id !== id &&
        figure.measure === measure &&
        figure.event === event &&
        figure.modality === modality &&
        !figure.delta &&
        !figure.rate &&
        figure.population.text.toLowerCase() === name &&
        isWhole(tokens[quantity.to + 1]),
    ),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** *were children*: the bare noun of people that a verb of being gives them, with nothing behind it that narrows it. */
function nameBehind(tokens: readonly Token[], from: number): string | null {
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    if (tokens[at]?.kind === 'mark') return null;
    if (!has(tokens[at], Tag.Be)) continue;
    const noun = skipAdverbs(tokens, at + 1);
    if (tokens[noun]?.word.person?.plural) return isWhole(tokens[noun + 1]) ? (tokens[noun]?.lower ?? null) : null;
  }
  return null;
}

/** Whether nothing narrows a noun down: *children under five*, *children who …*, *children of soldiers* are other people. */
const isWhole = (token: Token | undefined): boolean =>
  token === undefined ||
  (token.lower !== '-' && !has(token, Tag.Preposition | Tag.Relative) && token.kind !== 'number' && !token.word.person);
