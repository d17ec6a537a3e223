import { DUTIES, EXPERTS, GOES, JOINS, KEEPS, MILITARY_STAFF, POSTS, SENT_BODIES } from '../../lexicon/force-words.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { has, lowerAt, skipAdverbs } from '../tokens-at.ts';
import { beyondPhrase, workAt } from './at-work.ts';

/** *are clearing roads*, *guarded the square*: what soldiers and police do who were sent. */
export const isOnDuty = (tokens: readonly Token[], at: number): boolean => {
  const work = workAt(tokens, beyondInsert(tokens, at));
  return DUTIES.test(lowerAt(tokens, work)) && !has(tokens[work - 1], Tag.Modal);
};

/** *900 police, backed by 200 soldiers, are combing the forest*: the token behind the second comma, where a participle opens what is inserted. */
function beyondInsert(tokens: readonly Token[], at: number): number {
  if (lowerAt(tokens, at) !== ',' || !/...(?:ed|ing)$/.test(lowerAt(tokens, at + 1))) return at;
  for (let next = at + 2; next < at + 14; next++) if (lowerAt(tokens, next) === ',') return next + 1;
  return at;
}

/** *keeps 40 advisers in Baghdad*: a place written with a capital, and nothing else between. */
export const keepsThere = (tokens: readonly Token[], from: number, after: number): boolean => {
  const head = lowerAt(tokens, after - 1);
  const kept = KEEPS.test(lowerAt(tokens, from - 1)) && EXPERTS.test(head);
  const stay = (has(tokens[after], Tag.Be) || GOES.test(lowerAt(tokens, after))) && MILITARY_STAFF.test(head);
  const at = stay ? skipAdverbs(tokens, after + 1) : after;
  if ((!kept && !stay) || !/^(?:in|at|near|along|on)$/.test(lowerAt(tokens, at))) return false;
  const place = tokens[has(tokens[at + 1], Tag.Determiner) ? at + 2 : at + 1];
  return place?.capital === true || (head === 'men' && POSTS.test(place?.lower ?? ''));
};

/** *in eastern Congo*. */
const PARTS =
  /^(?:(?:north|south)?(?:eastern|western|ern)|northern|southern|central|northeast|northwest|southeast|southwest)$/;

/** *The mission has 13,289 personnel*: a body that is sent somewhere by its name. */
const isOfMission = (tokens: readonly Token[], from: number): boolean =>
  /^(?:has|have|had|numbers?|counts?)$/.test(lowerAt(tokens, from - 1)) && SENT_BODIES.has(lowerAt(tokens, from - 2));

/** *join 2,000 troops*, *replacing 400 soldiers*. */
export const isJoined = (tokens: readonly Token[], from: number): boolean => JOINS.test(lowerAt(tokens, from - 1));

/** *11,700 soldiers and 1,700 police in Mali*: the token after the second item, where one follows. */
function beyondSecond(tokens: readonly Token[], at: number): number {
  const number = tokens[at + 1];
  if (lowerAt(tokens, at) !== 'and' || (number?.kind !== 'number' && number?.word.number == null)) return at;
  for (let next = at + 2; next < at + 5; next++) if (tokens[next]?.word.person?.plural) return next + 1;
  return at;
}

/** *has 900 troops in Syria*, *900 troops remain in Syria*, *ordered 3,000 troops to Poland*: soldiers who stand somewhere. */
export function isInPlace(tokens: readonly Token[], from: number, after: number): boolean {
  if (/^(?:hosts?|hosted|hosting)$/.test(lowerAt(tokens, from - 1))) return true;
  const there = has(tokens[from - 1], Tag.Be) && lowerAt(tokens, from - 2) === 'there';
  if (there && lowerAt(tokens, after) === 'in' && tokens[after + 1]?.word.side?.as === 'name') return true;
  if (lowerAt(tokens, from - 1) === 'to' && lowerAt(tokens, from - 2) === 'home') return true;
  const kept = [1, 2, 3].some((step) => KEEPS.test(lowerAt(tokens, from - step)));
  if (isJoined(tokens, from) || isOfMission(tokens, from)) return true;
  const behind = skipAdverbs(tokens, beyondPhrase(tokens, beyondSecond(tokens, after)));
  let at = behind;
  while (has(tokens[at], Tag.Be | Tag.Modal)) at = skipAdverbs(tokens, at + 1);
  const stands = at > behind;
  const goes = GOES.test(lowerAt(tokens, at));
  if (goes) at = skipAdverbs(tokens, at + 1);
  const determined = has(tokens[at + 1], Tag.Determiner);
  const named = determined ? at + 2 : at + 1;
  const place = tokens[PARTS.test(lowerAt(tokens, named)) ? named + 1 : named];
  return (
    (kept || stands || goes) &&
    /^(?:in|at|on|to|from|across|near|inside|into|along)$/.test(lowerAt(tokens, at)) &&
    (place?.capital === true ||
      has(place, Tag.Place) ||
      POSTS.test(place?.lower ?? '') ||
      (determined &&
        [2, 3, 4].some(
          (step) => SENT_BODIES.has(lowerAt(tokens, at + step)) || lowerAt(tokens, at + step) === 'force',
        )))
  );
}
