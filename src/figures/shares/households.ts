import { has } from '../../counts/tokens-at.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import type { Sign } from './sign.ts';
import type { Told } from './told.ts';

/** Words that may describe the families between their number and their noun. */
const MODIFIERS = 4;

/** Counts of families, which are no counts of people: *1,200 flood-hit families*. */
export const readHouseholds = ({ tokens, quantities }: Told): Sign[] =>
  quantities.flatMap(({ kind, first, after, to, low, high }): Sign[] => {
    let at = to;
    while (at - to < MODIFIERS && isModifier(tokens[at])) at += 1;
    if (kind !== 'count' || !/^(?:families|households)$/.test(tokens[at]?.lower ?? '')) return [];
    return [{ kind: 'households', from: first, to: after, low, high, part: null, whole: null, days: null }];
  });

const isModifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  !/^(?:families|households)$/.test(token.lower) &&
  (token.lower === '-' ||
    (token.kind === 'word' && !has(token, Tag.Preposition | Tag.Conjunction | Tag.Be | Tag.Pronoun)));
