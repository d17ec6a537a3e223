import type { Figure, Group, Measure } from '../figures/figure.ts';
import { NATIONS } from '../lexicon/nations.ts';
import { remembering } from '../lexicon/remembering.ts';
import { type Claim, isOwnVoice } from './claim.ts';
import { inTable } from './tables.ts';

const STATES: Readonly<Record<Measure, string>> = {
  killed: 'killed',
  wounded: 'wounded',
  casualties: 'killed or wounded',
  missing: 'missing',
  captured: 'captured',
  detained: 'detained',
  abducted: 'abducted',
  released: 'released',
  rescued: 'rescued',
  displaced: 'displaced',
  evacuated: 'evacuated',
  deployed: 'deployed',
  mobilized: 'mobilized',
  withdrawn: 'withdrawn',
  deserted: 'deserted',
  strength: 'in strength',
};

const NOUNS: Readonly<Record<Group, string>> = {
  military: 'troops',
  civilians: 'civilians',
  militants: 'militants',
  police: 'police',
  children: 'children',
  women: 'women',
  men: 'men',
  journalists: 'journalists',
  aid_workers: 'aid workers',
  medics: 'medics',
  prisoners: 'prisoners',
  migrants: 'migrants',
  people: 'people',
};

/** "Russian" of "Russia"; the name itself where its nation has no adjective, or it is none of a nation. */
const adjectiveOf = (name: string): string => ADJECTIVES.get(name) ?? name;

const ADJECTIVES = remembering((name) => {
  const at = NATIONS.lastIndexOf(`\n${name.replaceAll(' ', '_')} `);
  const [, adjectives = ''] = at < 0 ? [] : NATIONS.slice(at, NATIONS.indexOf('\n', at + 1)).split('|');
  return adjectives.trim().split(' ')[0]?.replaceAll('_', ' ') || undefined;
});

/** "Some 300 killed": to begin a heading or a sentence with. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Numbers are no names: "At least" that began a sentence of the article is "at least" within one of ours. */
const withinSentence = (phrase: string): string =>
  /^[A-Z][a-z]/.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;

const WITH_ARTICLE =
  /^(?:Taliban|Houthis|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|United .*|.* (?:Republic|Islands|Union|Army|Front|Tigers))$/;

/** "the United States", "Russia": a side as it is named in a sentence. */
export const sideNameOf = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

/** "killed or wounded" */
export const stateOf = ({ figure }: Claim): string => STATES[figure.measure];

const peopleNamed = (group: Group, sides: readonly string[]): string =>
  [sides.map(adjectiveOf).join(' and '), NOUNS[group]].filter(Boolean).join(' ');

/** "Russian troops", "people", "Israeli children". */
export const peopleOf = ({ counted: { group, side } }: Claim): string => peopleNamed(group, side?.split('+') ?? []);

/** "Russian troops killed": what a figure counts, to head a table or a plot with. */
export const figureThing = ({ measure, population: { group, affiliation } }: Figure): string =>
  sentenceCase(`${peopleNamed(group, affiliation)} ${STATES[measure]}`);

/** "Russian troops killed": what the claim counts, to head a line with. */
export const thingOf = (claim: Claim): string => sentenceCase(`${peopleOf(claim)} ${stateOf(claim)}`);

/** The number as written, for the midst of a sentence: "more than 100,000"; "1,486" of "the 1,486". */
export const numberOf = ({ figure }: Claim): string =>
  withinSentence(figure.phrase.replace(/\s+/g, ' ').replace(/^the /i, ''));

/** "more than 100,000 killed or wounded", "a strength of 9,000" */
export const countOf = (claim: Claim): string =>
  claim.figure.measure === 'strength' ? `a strength of ${numberOf(claim)}` : `${numberOf(claim)} ${stateOf(claim)}`;

/** "14 killed and 38 wounded": each once, though it is told twice. */
export const countsOf = (claims: readonly Claim[], most = 5): string => listed([...new Set(claims.map(countOf))], most);

/** What begins a credit and is no name, where no name follows: "The ministry", "Hospital officials". */
const COMMON =
  /^(?:(?:The|An?|One) |(?:Officials|Authorities|Police|Rescuers|Residents|Witnesses|Doctors|Medics|Activists|Reports|Rebels|(?:Hospital|Health|Local|Medical|Military|Security|Government|Emergency|Rescue|Regional|Aid|Rebel|Some|Several|Two|Three) [a-z]+)\b(?! [A-Z]))/;

/** Who says so, or where: "Defense Minister Sergei Shoigu", "the headline", "the article". */
export function sayerOf(claim: Claim): string {
  const { source, zone, article } = claim.figure;
  if (!source && inTable(claim)) return 'the table';
  if (source) return source.text.replace(/\s+/g, ' ').replace(COMMON, (words) => words.toLowerCase());
  if (zone === 'headline') return 'the headline';
  return zone === 'caption'
    ? 'a caption'
    : (claim.facts.outlet ?? (isOwnVoice(claim) ? 'the article itself' : article));
}

/** The same among several articles: "the headline of north-wire.txt". */
function sayerAmong(claim: Claim): string {
  const { source, zone, article } = claim.figure;
  const isNamed = source !== null || (zone === 'body' && !isOwnVoice(claim));
  const within = zone === 'body' ? '' : `${sayerOf(claim)} of `;
  return isNamed ? sayerOf(claim) : `${within}${claim.facts.outlet ?? article}`;
}

/** "5,937 (Defense Minister Sergei Shoigu)" */
export const creditedOf = (claim: Claim): string => `${numberOf(claim)} (${sayerOf(claim)})`;

/** "three and four (the ministry)", or "three (the ministry) and four (the mayor)". */
export function creditedTogether(claims: readonly Claim[]): string {
  const [first = '', ...others] = new Set(claims.map(sayerOf));
  if (claims.length < 2 || others.length > 0) return listed(claims.map(creditedOf), 9);
  return `${listed(claims.map(numberOf), 9)} (${first})`;
}

/** "one", "one and two", "one, two and three"; past `most`, "one, two, three and 4 more". */
export function listed(items: readonly string[], most = 5): string {
  const shown = items.length > most ? [...items.slice(0, most - 1), `${items.length - most + 1} more`] : items;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown[shown.length - 1]}`;
}

/** 100001 as "100,001". */
export const grouped = (n: number): string => String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ',');

/** "one day", "49 days" */
export const counted = (n: number, noun: string): string => (n === 1 ? `one ${noun}` : `${grouped(n)} ${noun}s`);

/** Heading and sentence for claims that miss each other: "Russian troops killed: 5,937 against more than 100,000 killed or wounded". */
export function setAgainst(claims: readonly Claim[], verdict: string): { title: string; message: string } {
  const [first] = claims;
  if (!first) return { title: '', message: '' };
  const thing = thingOf(first);
  const plain = (claim: Claim): string =>
    claim.figure.measure === first.figure.measure ? numberOf(claim) : countOf(claim);
  const isAcross = claims.some(({ figure }) => figure.article !== first.figure.article);
  const sayer = isAcross ? sayerAmong : sayerOf;
  const credited = (claim: Claim): string => `${plain(claim)} (${sayer(claim)})`;
  const list = (word: (claim: Claim) => string): string =>
    claims.length === 2 ? claims.map(word).join(' against ') : listed(claims.map(word));
  return { title: `${thing}: ${list(plain)}`, message: `${thing}: ${list(credited)}${verdict}.` };
}
