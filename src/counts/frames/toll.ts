import type { Measure } from '../../lexicon/categories.ts';
import { FORECASTING } from '../../lexicon/states.ts';
import { Tag } from '../../lexicon/word.ts';
import { clauseModality } from '../state.ts';
import { has, isAdverb, lowerAt } from '../tokens-at.ts';
import { tollAfter, tollBefore } from '../toll.ts';
import { forceSize } from './force-size.ts';
import type { Frame, Mention, Reading } from './frame.ts';

const FORECASTS = new Set(FORECASTING.split(' '));

function read(mention: Mention): Reading | null {
  const { tokens, quantity, noun, before, earlier } = mention;
  if (noun.head === 'thing') return null;
  const toll = tollBefore(tokens, quantity.from) ?? tollAfter(tokens, quantity.from, quantity.to);
  if (!toll) return risesFurther(mention);
  const measure = toll.measure ?? before?.measure ?? toldToll(tokens, quantity.from) ?? earlier?.measure ?? null;
  if (!measure) return null;
  // *put the number of those seized at 27*, after a number of hostages
  if (measure === 'detained' && toldOf(mention, 'abducted')) return { measure: 'abducted', cues: ['total'] };
  // A force that grows or shrinks has a plan as well: *will be cut to 400*.
  const force = toll.measure === 'deployed' || (toll.measure === null && noun.armed) ? forceSize.read(mention) : null;
  if (force) return { ...force, measure: toll.measure && force.group !== 'militants' ? toll.measure : force.measure };
  const cue = toll.role === 'previous' ? 'previous' : toll.role === 'level' ? 'total' : null;
  const moves = measure === 'deployed' || measure === 'strength';
  const modality =
    toll.role === 'previous'
      ? 'asserted'
      : moves
        ? clauseModality(tokens, quantity.from, measure)
        : isForecast(tokens, toll.noun, quantity.from)
          ? 'hypothetical'
          : 'asserted';
  return {
    measure,
    modality,
    inherits: toll.measure === null,
    delta: toll.role === 'change',
    cues: cue ? [cue] : [],
    ...(toll.measure === 'deployed' || isManpower(mention, measure) ? { group: 'military' } : {}),
  };
}

/** *losses of 1,240 personnel*: those whom a force loses. */
const isManpower = ({ tokens, noun }: Mention, measure: Measure): boolean =>
  measure === 'casualties' && /^(?:personnel|servicemen)$/.test(lowerAt(tokens, noun.after - 1));

const toldOf = ({ told }: Mention, measure: Measure): boolean => {
  for (const count of told.values()) if (count.measure === measure) return true;
  return false;
};

/** *the death toll may be double the official figure of 1,400*: what the toll before a bare figure counts; null where none does. */
function toldToll(tokens: Mention['tokens'], at: number): Measure | null {
  for (let next = at - 2; next >= 0; next--) {
    const token = tokens[next];
    if (token?.lower === ';') return null;
    if (has(token, Tag.Toll) && token?.word.stateNoun) return token.word.stateNoun.measure;
  }
  return null;
}

/** *Officials fear it will pass 100*: the toll of the sentence before. */
function risesFurther({ tokens, quantity, noun, before, earlier }: Mention): Reading | null {
  if (noun.head !== 'elided' || before || !earlier || quantity.low < 2) return null;
  const verb = /^(?:to|at)$/.test(lowerAt(tokens, quantity.from - 1)) ? quantity.from - 2 : quantity.from - 1;
  if (!has(tokens[verb], Tag.Rise) || tokens[verb]?.word.verb === null) return null;
  let at = verb - 1;
  while (at > 0 && (has(tokens[at], Tag.Modal | Tag.Have) || isAdverb(tokens[at]))) at -= 1;
  if (!/^(?:it|this|that)$/.test(lowerAt(tokens, at))) return null;
  const forecast = isForecast(tokens, at, quantity.from);
  return {
    measure: earlier.measure,
    modality: forecast ? 'hypothetical' : 'asserted',
    inherits: true,
    cues: ['total'],
  };
}

/** *the toll could reach 40,000*, *is expected to rise to 30,000*: a verb that says that it is not yet so stands between. */
const isForecast = (tokens: Mention['tokens'], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => FORECASTS.has(lower)) ||
  // *fear the real figure is above 50*
  [2, 3, 4].some((step) => /^fear(?:s|ed)?$/.test(lowerAt(tokens, from - step)));

/** *the death toll rose to 40 from 32*, *put the number of wounded at 12*, *brings to 40 the number of dead*. */
export const toll: Frame = {
  id: 'toll',
  summary: 'the number is the value of a toll',
  read,
  cases: [
    'The death toll rose to 40. → killed',
    'Officials put the number of wounded at 12. → wounded',
    'Gaza death toll tops 25,000 → killed',
    'This brings to 40 the number of dead. → killed',
    'Casualties reached 1,000. → casualties',
  ],
  rejects: ['The number of houses rose to 40.', 'The temperature rose to 40.'],
};
