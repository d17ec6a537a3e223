import { DOUBLED, DOUBLED_BY_SOME, IRREGULAR_PASTS, LEMMAS_OF_PASTS } from './irregular.ts';
import { type Inflected, isVowel, nounsOf, pluralOf } from './nouns.ts';
import { Form } from './word.ts';

/** All forms of a verb, in every spelling in use; a phrasal verb inflects in its first word (`call_up`, `called_up`) or in that after its adverb (`fatally_shoot`), a pair in both (`shoot_and_kill`). */
export function verbForms(lemma: string): readonly Inflected[] {
  const adverb = /^(?:fatally|mortally)_/.exec(lemma)?.[0];
  if (adverb) return verbForms(lemma.slice(adverb.length)).map(([form, mark]): Inflected => [adverb + form, mark]);
  const and = lemma.indexOf('_and_');
  if (and > 0) return pairs(verbForms(lemma.slice(0, and)), verbForms(lemma.slice(and + 5)));
  const under = lemma.indexOf('_');
  const head = under < 0 ? lemma : lemma.slice(0, under);
  const rest = under < 0 ? '' : lemma.slice(under);
  const forms: Inflected[] = [
    [lemma, Form.Base],
    [thirdOf(head) + rest, Form.Third],
  ];
  const irregular = IRREGULAR_PASTS.get(head);
  for (const past of irregular?.past ?? []) forms.push([past + rest, Form.Past]);
  for (const participle of irregular?.participle ?? []) forms.push([participle + rest, Form.Participle]);
  for (const stem of stemsOf(head)) {
    forms.push([gerundOf(stem) + rest, Form.Gerund]);
    if (!irregular) forms.push([pastOf(stem) + rest, Form.Past | Form.Participle]);
  }
  return forms;
}

const pairs = (first: readonly Inflected[], second: readonly Inflected[]): Inflected[] =>
  first.flatMap(([one, a]) =>
    second.filter(([, b]) => (a & b) !== 0).map(([two, b]): Inflected => [`${one}_and_${two}`, a & b]),
  );

/**
 * Entries that the rules above may have made `word` from, itself first: a guess, to be checked by inflecting them.
 * *bodies*: bodies, bodie, bodi, body.
 */
export function entriesOf(word: string): string[] {
  const under = word.indexOf('_');
  if (under < 0) return stems(word);
  const last = word.lastIndexOf('_') + 1;
  const between = word.slice(under, last);
  const tails = stems(word.slice(last));
  return stems(word.slice(0, under)).flatMap((head) => tails.map((tail) => head + between + tail));
}

function stems(word: string): string[] {
  const found = [word, ...(LEMMAS_OF_PASTS.get(word) ?? [])];
  if (word.endsWith('s')) found.push(...nounsOf(word).slice(1));
  else if (word.endsWith('ed')) {
    found.push(word.slice(0, -1), word.slice(0, -2), word.slice(0, -3));
    if (word.endsWith('ied')) found.push(`${word.slice(0, -3)}y`);
  } else if (word.endsWith('ing')) {
    const stem = word.slice(0, -3);
    found.push(stem, `${stem}e`, stem.slice(0, -1));
    if (stem.endsWith('y')) found.push(`${stem.slice(0, -1)}ie`);
  }
  return found;
}

const thirdOf = (verb: string): string => {
  if (verb === 'have') return 'has';
  return verb.endsWith('o') ? `${verb}es` : pluralOf(verb);
};

function pastOf(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  if (stem.endsWith('y') && !isVowel(stem.charAt(stem.length - 2))) return `${stem.slice(0, -1)}ied`;
  return `${stem}ed`;
}

function gerundOf(stem: string): string {
  if (stem.endsWith('ie')) return `${stem.slice(0, -2)}ying`;
  return stem.endsWith('e') && !KEEPS_E.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
}

/** *flee*, *canoe*, *singe*: a final e that the gerund keeps. */
const KEEPS_E = /[eo]e$|^be$|^(?:dye|singe)$/;

/** What the endings -ed and -ing are put to: *stab* → stabb; *travel* → travel, travell. */
function stemsOf(verb: string): string[] {
  const twice = verb + verb.charAt(verb.length - 1);
  if (DOUBLED.has(verb)) return [twice];
  return DOUBLED_BY_SOME.has(verb) ? [verb, twice] : [verb];
}
