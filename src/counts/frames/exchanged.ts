import { COMES_BACK, EXCHANGES, GETS_BACK, OTHER_EXCHANGES } from '../../lexicon/exchange-words.ts';
import { shapesOf } from '../../lexicon/shapes.ts';
import { Tag } from '../../lexicon/word.ts';
import { nth } from '../../tokens/nth.ts';
import type { Token } from '../../tokens/token.ts';
import { modalityBefore } from '../state.ts';
import { has, isAdverb, lowerAt, skipAdverbs } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

function read({ tokens, quantity, noun, before: last, earlier }: Mention): Reading | null {
  // *got back eleven of its own*
  const own = lowerAt(tokens, quantity.to) === 'of' && lowerAt(tokens, quantity.to + 2) === 'own';
  if ((noun.head !== 'person' && !own) || quantity.high === 0) return null;
  // *received 150 soldiers and 40 civilians, among them seven nurses*
  if (last?.rule === 'exchanged' && last.noun.head === 'person' && follows(tokens, last.noun.after, quantity.from))
    return {
      measure: 'released',
      modality: last.modality,
      part: last.part || lowerAt(tokens, quantity.from - 1) === 'among_them',
    };
  let before = quantity.from - 1;
  while (isAdverb(nth(tokens, before))) before -= 1;
  const lower = lowerAt(tokens, before);
  const brought = lower === 'of' && /^(?:return|repatriation|homecoming)$/.test(lowerAt(tokens, before - 1));
  const held = noun.group === 'prisoners' || noun.state === 'abducted' || noun.state === 'captured';
  if (!(brought && held) && !speaksOfExchange(tokens) && earlier?.measure !== 'released') return null;
  const returned =
    brought ||
    isTraded(tokens, quantity.from, noun.after) ||
    GETS_BACK.test(lower) ||
    (/^(?:got|get|gets|getting|won|win)$/.test(lower) && lowerAt(tokens, before + 1) === 'back') ||
    (lower === 'for' && (lowerAt(tokens, before - 1) === 'return' || isHeld(tokens[before - 1]))) ||
    lower === 'in_return_for';
  if (returned)
    return {
      measure: 'released',
      // *will free 34 hostages in return for 1,900 prisoners*: one plan.
      modality: lower.endsWith('for') ? (earlier?.modality ?? 'asserted') : modalityBefore(tokens, before, 'released'),
      part: noun.partitive,
    };
  let verb = skipAdverbs(tokens, noun.after);
  while (has(tokens[verb], Tag.Be | Tag.Have | Tag.Modal)) verb = skipAdverbs(tokens, verb + 1);
  const active = HANDLED.test(lowerAt(tokens, verb)) && !has(tokens[verb - 1], Tag.Be);
  return COMES_BACK.test(lowerAt(tokens, verb)) && !active
    ? { measure: 'released', modality: modalityBefore(tokens, verb, 'released'), part: noun.partitive }
    : null;
}

/** Only a comma, *and*, *including* or *among them* stand between two items. */
const follows = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from &&
  to - from <= 3 &&
  tokens.slice(from, to).every(({ lower }) => /^(?:,|and|including|among_them)$/.test(lower));

/** *ten women for ten sailors*: people for people. */
const isTraded = (tokens: readonly Token[], from: number, after: number): boolean =>
  (lowerAt(tokens, after) === 'for' &&
    numberAt(tokens, after + 1) &&
    tokens[after + 2]?.word.person?.plural === true) ||
  (lowerAt(tokens, from - 1) === 'for' && tokens[from - 2]?.word.person?.plural === true && numberAt(tokens, from - 3));

const numberAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' || (tokens[at]?.word.number ?? null) !== null;

/** *traded the hostages for three commanders*. */
const isHeld = (token: Token | undefined): boolean =>
  token?.word.person?.group === 'prisoners' ||
  token?.word.person?.state === 'abducted' ||
  token?.word.person?.state === 'captured';

/** What others do with them: *were swapped*. */
const HANDLED = /^(?:included|swapped|traded|exchanged|received|reached)$/;

const mayExchange = shapesOf(EXCHANGES);

/** Whether the sentence speaks of an exchange of prisoners or of captivity. */
const speaksOfExchange = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, at) =>
      mayExchange(lower) &&
      EXCHANGES.has(lower) &&
      !OTHER_EXCHANGES.has(lowerAt(tokens, lowerAt(tokens, at + 1) === 'of' ? at + 2 : at + 1)),
  );

/** *40 soldiers came home in the swap*, *announced the return of 45 captives*. */
export const exchanged: Frame = {
  id: 'exchanged',
  summary: 'people who come back in an exchange of prisoners',
  read,
  cases: [
    'Forty soldiers came home in the swap. → released',
    'The swaps began with six women for six sailors. → released, released',
    'In the swap the ministry received 150 soldiers and 40 civilians, among them seven nurses. → released, released, released',
    'After the exchange the president welcomed 45 servicemen. → released',
  ],
  rejects: ['Forty delegates came home from the fair.', 'Two envoys came after an exchange of fire.'],
};
