import { DUTIES, EXPERTS, MILITARY_STAFF, SENT_BODIES } from '../../lexicon/force-words.ts';
import { PROTESTING, RESCUING, WORKING } from '../../lexicon/rescue-words.ts';
import { Tag } from '../../lexicon/word.ts';
import { predicateAfter } from '../predicates/predicate-after.ts';
import { clauseModality } from '../state.ts';
import { has, lowerAt, skipAdverbs } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

const SINGULAR_ROLES =
  /^(?:captain|general|major|lieutenant|sergeant|colonel|commander|veteran|veterans|detective|detectives|sheriff|deputy|deputies|generals|colonels|commanders|pilots?|inspectors?)$/;

function read({ tokens, quantity, noun, earlier }: Mention): Reading | null {
  if (
    noun.head === 'person' &&
    (noun.group === 'aid_workers' || noun.group === 'medics' || RESCUES.has(lowerAt(tokens, noun.after - 1))) &&
    (quantity.high === null || quantity.high > 2) &&
    atWork(tokens, quantity.from, noun.after)
  )
    return { measure: 'deployed', modality: clauseModality(tokens, quantity.from, 'deployed') };
  if (noun.head !== 'person' || noun.partitive || quantity.high === 0) return null;
  if (!noun.armed && OWN.test(lowerAt(tokens, noun.after - 1)) && gangHas(tokens, quantity.from))
    return { measure: 'strength', group: 'militants' };
  if (!noun.armed && (carriesArms(tokens, noun.after) || isAttacker(tokens, quantity.from, noun)))
    return { measure: 'strength' };
  if (!noun.armed)
    return keepsThere(tokens, quantity.from, noun.after)
      ? {
          measure: 'deployed',
          modality: clauseModality(tokens, quantity.from, 'deployed'),
          ...(earlier?.noun.group === 'military' || /^non_?-?combat/.test(lowerAt(tokens, noun.first))
            ? { group: 'military' }
            : {}),
        }
      : null;
  if ((quantity.high === 1 && noun.group !== 'militants') || SINGULAR_ROLES.test(lowerAt(tokens, noun.after - 1)))
    return null;
  if (
    isSpeaking(tokens, noun.after) ||
    (has(tokens[quantity.from - 1], Tag.Report) && lowerAt(tokens, quantity.from - 2) === ',')
  )
    return null;
  if (lowerAt(tokens, quantity.from - 1) === 'of' && !has(tokens[quantity.from - 2], Tag.Collective)) return null;
  if (/^carr(?:y|ies|ied|ying)$/.test(lowerAt(tokens, quantity.from - 1))) return null;
  const measure =
    isInPlace(tokens, quantity.from, noun.after) ||
    (noun.group !== 'militants' && isOnDuty(tokens, noun.after)) ||
    (noun.group === 'military' && wereSent(earlier) && !isSized(tokens, quantity.from))
      ? 'deployed'
      : 'strength';
  return { measure, modality: clauseModality(tokens, quantity.from, measure) };
}

/** Soldiers in a report of soldiers who are sent or withdrawn are others of the same. */
const wereSent = (earlier: Mention['earlier']): boolean =>
  earlier?.measure === 'deployed' || earlier?.measure === 'withdrawn';

/** *which is to total 4,000 soldiers*: the size of the whole. */
const isSized = (tokens: Mention['tokens'], at: number): boolean =>
  [1, 2, 3].some((step) =>
    /^(?:total|number|comprise|field|boast)(?:s|ed|led|ing|ling)?$/.test(lowerAt(tokens, at - step)),
  );

const OWN = /^(?:members|followers|recruits|gunmen|men)$/;
const GANGS =
  /^(?:gangs?|militias?|cartels?|rebel_group|guerrilla_group|terrorist_group|insurgency|faction|cell|cells)$/;

/** *the gang has about 70 members*. */
const gangHas = (tokens: Mention['tokens'], from: number): boolean =>
  /^(?:has|have|had|numbers|counts|boasts|with|of)$/.test(lowerAt(tokens, from - 1)) &&
  [2, 3, 4].some((step) => GANGS.test(lowerAt(tokens, from - step)));

const ATTACKED =
  /^(?:killed|murdered|shot|stabbed|beaten|attacked|ambushed|assaulted|kidnapped|abducted|raped|robbed|slain|gunned_down|shot_dead|stabbed_to_death|beaten_to_death|hacked_to_death|seized|lynched|assassinated|wounded|injured|held_up)$/;
const SHOOTS = /^(?:opened_fire|opens_fire|opening_fire|open_fire|fired|shooting|shot_at|firing)$/;
/** How far behind the people their shooting may be told, in tokens. */
const ACTION = 14;

/** *was shot by two men*, *two men pulled up and opened fire*: unarmed by their name alone. */
function isAttacker(tokens: Mention['tokens'], from: number, noun: Mention['noun']): boolean {
  if (!ATTACKERS.test(lowerAt(tokens, noun.after - 1))) return false;
  if (lowerAt(tokens, from - 1) === 'by' && [2, 3, 4, 5].some((step) => ATTACKED.test(lowerAt(tokens, from - step))))
    return true;
  for (let at = noun.after; at < noun.after + ACTION; at++) {
    const token = tokens[at];
    if (
      !token ||
      (token.kind === 'mark' && token.lower !== ',') ||
      has(token, Tag.Subordinator | Tag.Relative | Tag.Report)
    )
      return false;
    if (token.lower === 'opened' && lowerAt(tokens, at + 1) === 'fire') return true;
    if (token.lower === 'were' || token.lower === 'was') return false;
    if (SHOOTS.test(token.lower)) return token.lower !== 'fired' || lowerAt(tokens, at - 1) !== 'were';
  }
  return false;
}

const ATTACKERS = /^(?:men|people|persons|youths|individuals|suspects|teenagers|males|women|brothers|strangers|thugs)$/;

/** *two men armed with machetes*, *six youths carrying rifles*. */
const carriesArms = (tokens: Mention['tokens'], at: number): boolean =>
  lowerAt(tokens, at) === 'armed' ||
  (/^(?:with|carrying|wielding|brandishing|toting|bearing)$/.test(lowerAt(tokens, at)) &&
    [1, 2, 3].some((step) => ARMS.test(lowerAt(tokens, at + step))));

const ARMS =
  /^(?:guns?|rifles?|assault_rifles?|automatic_rifles?|pistols?|handguns?|machine_guns?|submachine_guns?|kalashnikovs?|machetes?|knives|swords?|axes|shotguns?|grenades?|weapons|arms|clubs)$/;

const RESCUES = new Set(RESCUING.split(' '));

/** *90 firefighters tackled the fire*, *600 rescuers dug through the rubble*: who does anything but protest is at work. */
function atWork(tokens: Mention['tokens'], from: number, at: number): boolean {
  const token = tokens[workAt(tokens, at)];
  if (token?.kind !== 'word' || PROTESTS.has(token.lower)) return false;
  if (WORKS.has(token.lower)) return true;
  if (has(token, Tag.Report | Tag.Preposition | Tag.Conjunction | Tag.Subordinator | Tag.Relative))
    return AT_PLACE.has(token.lower) && beginsClause(tokens, from);
  return predicateAfter(tokens, at)?.kind === 'action' || /(?:ing|ed)$/.test(token.lower);
}

/** *represents 6,000 nurses at 14 hospitals*: behind another verb they are its object. */
const beginsClause = (tokens: Mention['tokens'], from: number): boolean => {
  const before = tokens[from - 1];
  return before?.kind !== 'word' || (before.word.tags !== 0 && !before.word.verb) || has(before, Tag.Be | Tag.Have);
};

/** The verb of what somebody does, over the auxiliary. */
const workAt = (tokens: Mention['tokens'], at: number): number => {
  let next = skipAdverbs(tokens, beyondPhrase(tokens, at));
  // *15 brigades — 75 rescuers — were working*
  if (/^[–—]$/.test(lowerAt(tokens, next))) next = skipAdverbs(tokens, next + 1);
  if (has(tokens[next], Tag.Relative)) next = skipAdverbs(tokens, next + 1);
  while (has(tokens[next], Tag.Be | Tag.Have | Tag.Modal)) next = skipAdverbs(tokens, next + 1);
  return next;
};

/** How long a phrase between the people and what they do may be, in tokens. */
const PHRASE = 6;

/** *from five stations*, *in riot gear*: the token after the phrase that tells of the people, where a verb follows; else `at`. */
function beyondPhrase(tokens: Mention['tokens'], at: number): number {
  if (!/^(?:from|in|with|of)$/.test(lowerAt(tokens, at))) return at;
  for (let next = at + 2; next < at + PHRASE; next++) {
    const token = tokens[next];
    if (!token || (token.kind === 'mark' && !token.glued)) return at;
    if (has(token, Tag.Be | Tag.Have | Tag.Modal) || WORKS.has(token.lower) || /...ed$/.test(token.lower)) return next;
  }
  return at;
}

const AT_PLACE = new Set(['at', 'on']);
const PROTESTS = new Set(PROTESTING.split(' '));
const WORKS = new Set(WORKING.split(' '));

const KEEPS = /^(?:has|have|had|having|keeps?|kept|maintains?|maintained|ordered|orders)$/;
/** What soldiers do who are sent somewhere. */
const GOES =
  /^(?:remain|remains|remained|stay|stayed|move|moved|fly|flew|go|went|head|headed|travel|travelled|traveled|arrive|arrived)$/;
const PLACES =
  /^(?:bases?|borders?|camps?|airports?|regions?|area|country|province|capital|north|south|east|west|front|scene|streets?|frontier|site|island|enclave|territory|zone)$/;

/** *are clearing roads*, *guarded the square*: what soldiers and police do who were sent. */
const isOnDuty = (tokens: Mention['tokens'], at: number): boolean => {
  const work = workAt(tokens, at);
  return DUTIES.test(lowerAt(tokens, work)) && !has(tokens[work - 1], Tag.Modal);
};

/** *keeps 40 advisers in Baghdad*: a place written with a capital, and nothing else between. */
const keepsThere = (tokens: Mention['tokens'], from: number, after: number): boolean => {
  const head = lowerAt(tokens, after - 1);
  const kept = KEEPS.test(lowerAt(tokens, from - 1)) && EXPERTS.test(head);
  const stay = (has(tokens[after], Tag.Be) || GOES.test(lowerAt(tokens, after))) && MILITARY_STAFF.test(head);
  const at = stay ? skipAdverbs(tokens, after + 1) : after;
  if ((!kept && !stay) || !/^(?:in|at|near|along|on)$/.test(lowerAt(tokens, at))) return false;
  const place = tokens[has(tokens[at + 1], Tag.Determiner) ? at + 2 : at + 1];
  return place?.capital === true || (head === 'men' && PLACES.test(place?.lower ?? ''));
};

/** *has 900 troops in Syria*, *900 troops remain in Syria*, *ordered 3,000 troops to Poland*: soldiers who stand somewhere. */
function isInPlace(tokens: Mention['tokens'], from: number, after: number): boolean {
  if (/^(?:hosts?|hosted|hosting)$/.test(lowerAt(tokens, from - 1))) return true;
  const there = has(tokens[from - 1], Tag.Be) && lowerAt(tokens, from - 2) === 'there';
  if (there && lowerAt(tokens, after) === 'in' && tokens[after + 1]?.word.side?.as === 'name') return true;
  if (lowerAt(tokens, from - 1) === 'to' && lowerAt(tokens, from - 2) === 'home') return true;
  const kept = [1, 2, 3].some((step) => KEEPS.test(lowerAt(tokens, from - step)));
  const behind = skipAdverbs(tokens, beyondPhrase(tokens, after));
  let at = behind;
  while (has(tokens[at], Tag.Be | Tag.Modal)) at = skipAdverbs(tokens, at + 1);
  const stands = at > behind;
  const goes = GOES.test(lowerAt(tokens, at));
  if (goes) at = skipAdverbs(tokens, at + 1);
  const determined = has(tokens[at + 1], Tag.Determiner);
  const place = tokens[determined ? at + 2 : at + 1];
  return (
    (kept || stands || goes) &&
    /^(?:in|at|on|to|from|across|near|inside|into|along)$/.test(lowerAt(tokens, at)) &&
    (place?.capital === true ||
      has(place, Tag.Place) ||
      PLACES.test(place?.lower ?? '') ||
      (determined &&
        [2, 3, 4].some(
          (step) => SENT_BODIES.has(lowerAt(tokens, at + step)) || lowerAt(tokens, at + step) === 'force',
        )))
  );
}

/** *two officers said*, *said two soldiers*: they speak, and are not counted as a force. */
const isSpeaking = (tokens: Mention['tokens'], at: number): boolean =>
  has(tokens[skipAdverbs(tokens, at)], Tag.Report) && predicateAfter(tokens, at)?.kind === 'action';

/** *five gunmen stormed the hotel*, *an estimated 1,000 soldiers in the complex*. */
export const armedStrength: Frame = {
  id: 'armed-strength',
  summary: 'armed people are counted and nothing is said to have happened to them',
  read,
  cases: [
    'Five gunmen stormed the hotel. → strength',
    'There are an estimated 1,000 soldiers in the plant. → strength',
  ],
  rejects: ['Two officers said so.', 'Three veterans marched.'],
};
