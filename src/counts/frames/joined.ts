import { Tag } from '../../lexicon/word.ts';
import type { Count } from '../count.ts';
import { has, isAdverb, isQuote, lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

const SUBSET = new Set([
  'including',
  'among_them',
  'included',
  'includes',
  'include',
  'among',
  'with',
  'of',
  'whom',
  'them',
  'comprising',
  'namely',
  'being',
  'mostly',
  'counting',
  'among_whom',
]);
const ADDS = new Set([
  ',',
  'and',
  'or',
  'as_well_as',
  'plus',
  'along_with',
  'together_with',
  'then',
  'but',
  'with',
  'a',
  'the',
  'also',
  'in_addition_to',
  'besides',
  '/',
  'another',
  'additional',
  'further',
]);
const DASH = /^[-–—:(]$/;

function read({ tokens, quantity, noun, before, earlier }: Mention): Reading | null {
  if (earlier && opensWithShare(tokens, quantity.from))
    return {
      measure: earlier.measure,
      modality:
        /^(?:will|would|are|is)$/.test(lowerAt(tokens, noun.after)) && earlier.modality === 'planned'
          ? 'planned'
          : 'asserted',
      part: true,
      inherits: true,
    };
  if (earlier && noun.partitive && noun.head === 'pronoun' && isDescribed(tokens, noun))
    return { measure: earlier.measure, part: true, inherits: true };
  if (before && noun.head === 'elided' && /^(?:fatally|mortally)$/.test(lowerAt(tokens, quantity.to)))
    return { measure: 'killed', part: true, inherits: true };
  if (
    before?.measure === 'wounded' &&
    noun.head === 'elided' &&
    /^(?:seriously|critically|badly|gravely|severely|slightly|lightly)$/.test(lowerAt(tokens, quantity.to))
  )
    return { measure: 'wounded', part: true, inherits: true };
  if (
    before?.part &&
    before.rule === 'joined' &&
    noun.head === 'elided' &&
    /^(?:,|and)$/.test(lowerAt(tokens, quantity.from - 1)) &&
    opensOf(tokens)
  )
    return { measure: before.measure, part: true, inherits: true };
  if (!before || noun.head === 'thing' || (quantity.low === 0 && quantity.high === 0)) return null;
  if (noun.head === 'unknown') return null;
  const link = linkBetween(tokens, Math.max(before.noun.after, before.quantity.to), quantity.from, before);
  const ofWhom =
    lowerAt(tokens, quantity.to) === 'of' && /^(?:whom|them|these|those|which)$/.test(lowerAt(tokens, quantity.to + 1));
  if (ofWhom && noun.head !== 'state')
    return { measure: before.measure, part: true, inherits: true, modality: before.modality };
  if (!link) return null;
  if (
    noun.head === 'elided' &&
    ((lowerAt(tokens, quantity.first) === 'one' && !/^(?:in|at)$/.test(lowerAt(tokens, quantity.to))) ||
      (link === 'adds' && !hasNounLater(tokens, quantity.to)))
  )
    return null;
  return {
    measure: before.measure,
    modality: before.modality,
    part: link === 'subset' || (before.part && link === 'adds'),
    inherits: noun.head === 'elided',
  };
}

/** *two of them seriously*, *258 of them civilians*, *three of them were foreigners*: the words behind describe; a verb would say what they did. */
function isDescribed(tokens: Mention['tokens'], noun: Mention['noun']): boolean {
  const next = tokens[noun.after];
  return (
    noun.after - noun.first > 1 ||
    !next ||
    next.kind === 'mark' ||
    isAdverb(next) ||
    has(next, Tag.Be | Tag.Adjective | Tag.Preposition)
  );
}

/** *Of these, 14 …*, *Of the 130 injured, 77 …*: the number is a share of the count before. */
function opensWithShare(tokens: Mention['tokens'], at: number): boolean {
  let next = at - 1;
  while (next > 0 && isAdverb(tokens[next])) next -= 1;
  if (lowerAt(tokens, next) !== ',') return false;
  for (let back = next - 1; back >= Math.max(0, next - 8); back--) {
    if (lowerAt(tokens, back) !== 'of') continue;
    const opens = back === 0 || tokens[back - 1]?.kind === 'mark' || lowerAt(tokens, back - 1) === 'and';
    const whole = tokens[back + 1];
    return (
      opens &&
      (back + 2 === next
        ? /^(?:these|those|them|whom)$/.test(whole?.lower ?? '')
        : tokens
            .slice(back + 1, next)
            .some(({ kind, word }) => kind === 'number' || word.number !== null || word.stateNoun !== null))
    );
  }
  return false;
}

/** *Of these, 200 stayed, 90 left and 40 died*: the sentence deals out shares. */
const opensOf = (tokens: Mention['tokens']): boolean => lowerAt(tokens, 0) === 'of' || lowerAt(tokens, 1) === 'of';

/** How the words between the count before and this number join them; null where a verb or a clause stands between. */
function linkBetween(tokens: Mention['tokens'], from: number, to: number, before: Count): 'adds' | 'subset' | null {
  let link: 'adds' | 'subset' | null = null;
  let crossed = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) return null;
    if (SUBSET.has(token.lower) && (token.lower !== 'with' || lowerAt(tokens, at - 1) !== 'along'))
      link = token.lower === 'of' && link === null ? link : 'subset';
    else if (token.kind === 'mark' && DASH.test(token.lower) && (token.lower === ':' || !token.glued)) link = 'subset';
    else if (ADDS.has(token.lower)) link ??= 'adds';
    else if (isQuote(token) || isAdverb(token)) continue;
    else if (token.word.verb && !token.word.person && !has(token, Tag.Preposition | Tag.Thing)) {
      if (
        link !== 'subset' &&
        !isReportedIn(tokens, at) &&
        !sharesVerb(tokens, at, before) &&
        !beforeInsert(tokens, at, to)
      )
        return null;
      crossed += 1;
    } else if (token.lower === 'which' && lowerAt(tokens, at - 1) === 'of') link = 'subset';
    else if (has(token, Tag.Subordinator | Tag.Relative) && !has(token, Tag.Determiner | Tag.Preposition)) return null;
    else if (token.lower === ';') return null;
    else crossed += 1;
    if (crossed > 14) return null;
  }
  return link;
}

/** *Five died in one county, three in another*: the verb of the count before serves again. */
const sharesVerb = (tokens: Mention['tokens'], at: number, before: Count): boolean =>
  tokens[at]?.word.verb?.trigger?.measure === before.measure || has(tokens[at], Tag.Be | Tag.Have);

/** *16 deaths reported in one county and six in another*: a participle that only tells where. */
const isReportedIn = (tokens: Mention['tokens'], at: number): boolean =>
  /^(?:reported|recorded|confirmed|counted|registered|found|killed|wounded|injured)$/.test(lowerAt(tokens, at)) &&
  /^(?:in|at|near|from|on|by)$/.test(lowerAt(tokens, at + 1));

/** Whether a subset word still follows: *were killed in the raid, including four children*. */
function beforeInsert(tokens: Mention['tokens'], at: number, to: number): boolean {
  for (let next = at + 1; next < to; next++) {
    const lower = lowerAt(tokens, next);
    if (
      lower === 'including' ||
      lower === 'among_them' ||
      lower === 'of' ||
      (tokens[next]?.kind === 'mark' && DASH.test(lower) && (lower === ':' || !tokens[next]?.glued))
    )
      return lower !== 'of' || lowerAt(tokens, next + 1) === 'whom' || lowerAt(tokens, next + 1) === 'them';
  }
  return false;
}

const hasNounLater = (tokens: Mention['tokens'], at: number): boolean =>
  /^(?:in|at|on|near|from|and|,|\.|;|others)?$/.test(lowerAt(tokens, at));

/** *killed 12 people, including four children*; *44 soldiers, 13 prisoners and 50 insurgents*; *496 were killed, 258 of them civilians*. */
export const joined: Frame = {
  id: 'joined',
  summary: 'the number stands in a list with the count before, or is a part of it, and shares its state',
  read,
  cases: [
    'The raid killed 12 people, including four children. → killed, killed',
    'It wounded 44 soldiers, 13 prisoners and about 50 insurgents. → wounded, wounded, wounded',
    'Some 496 were killed, 258 of them civilians. → killed, killed',
  ],
  rejects: ['The raid failed, and 12 people watched.'],
};
