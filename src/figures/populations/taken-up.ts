import type { Count } from '../../counts/count.ts';
import { Tag } from '../../lexicon/word.ts';
import { has } from '../../tokens/tags.ts';
import type { Token } from '../../tokens/token.ts';
import type { Draft } from '../draft.ts';
import type { Group, Measure } from '../figure.ts';

/** Groups of armed people: of a body that was told of, a bare number that follows is told. */
const ARMED: ReadonlySet<Group> = new Set(['military', 'militants', 'police']);

/** Measures that tell of a body whole: what becomes of its members is told of no more than those. */
const WHOLE: ReadonlySet<Measure> = new Set(['strength', 'deployed', 'mobilized']);

/** How many times as many as those told of a bare number may be and still be of their kind. */
const MOST_TIMES = 5;

/** *Last year alone 32 were killed*, *In May, about 40 were hurt*. */
const saysWhen = (token: Token): boolean =>
  has(token, Tag.Adverb | Tag.Conjunction | Tag.TimeUnit | Tag.Weekday | Tag.Month) ||
  token.kind === 'number' ||
  /^(?:last|this|in|on|,)$/.test(token.lower);

/** Whether a sentence that begins with a bare number is of the armed people whom the last count of the sentence before tells of: *… killed 40 rebels. Twelve were captured.* */
export function takesUpSentence(count: Count, tokens: readonly Token[], before: Draft): boolean {
  const { noun, quantity, rule } = count;
  if (noun.head !== 'elided' || (rule !== 'predicate' && rule !== 'adjacent-state') || quantity.low < 2) return false;
  if (!tokens.slice(0, quantity.from).every(saysWhen)) return false;
  const told = before.count.quantity;
  // *More than 39,000 Australians have served there. Forty-one were killed.*
  const { group, affiliation } = before.population;
  const body = ARMED.has(group) || (WHOLE.has(before.count.measure) && affiliation.length > 0);
  if (before.count.part || !body || (told.high ?? 2) < 2) return false;
  const times = WHOLE.has(before.count.measure) ? 1 : MOST_TIMES;
  return quantity.low <= (told.high ?? told.low) * times;
}
