import { CAUSES } from '../lexicon/causes.ts';
import { PLACES } from '../lexicon/places.ts';
import { wordsOf } from '../lexicon/remembering.ts';

/** Words for what happens and for where things happen, in general: "hotel", "siege". */
const SETTINGS = wordsOf(() => parted(`${CAUSES} ${PLACES} prison train bus ferry boat ship plane convoy`));

/** Words of titles, names and event keys that tell no happening from another: what happens everywhere, to people, on some day, and who speaks of it. */
const COMMON_WORDS = wordsOf(() =>
  parted(
    `the and for from with over after amid into near that this these than then says said say kill kills killed killing dead death deaths die dies died toll wounded wounds
     injured injures injury hurt least most more people man men woman women child children teen teens victim victims police officer officers official officials troops soldiers
     dozens hundreds thousands leaves leave left his her its their who what where when why how news live update latest report reports case event incident incidents violence
     murder massacre disaster crisis past since week weeks month months year years day days night today monday tuesday wednesday thursday friday saturday sunday
     january february march april may june july august september october november december one two three four five six seven eight nine ten new old first last
     side block war bombing but not all there about they she you our some many several according also meanwhile however earlier later while
     army military navy security force defense defence government state federal national central international united nations authority agency service department council
     president minister ministry prime chief spokesman spokeswoman governor mayor secretary general commander captain major colonel lieutenant sergeant
     interior health foreign transport education justice affairs emergency rescue islamic
     reuters associated press afp bbc cnn media television radio twitter facebook telegram
     witness resident doctor source nurse medic activist local again
     northern southern eastern western northeast northwest southeast southwest africa asia europe america middle`,
  ),
);

const parted = (text: string): string => text.replace(/[\s/_]+/g, ' ');

type Words = Pick<ReadonlySet<string>, 'has'>;
const names = (words: Words, word: string): boolean =>
  words.has(word) || (word.endsWith('s') && words.has(word.slice(0, -1)));

/** Whether a word in lower case tells no happening from another. */
export const isCommon = (word: string): boolean => names(COMMON_WORDS, word) || names(SETTINGS, word);

const partsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[a-zà-ÿ'’]{3,}/g) ?? []).map((word) => word.replace(/[’']s?$/, ''));

/** Names of places and people, mostly: what is left of a title or an event's key without what any happening has. */
export const tellingWords = (text: string): string[] => partsOf(text).filter((word) => !isCommon(word));

/** What sort of place and happening a text names, in the singular: "siege", "hotel". */
export const settingWords = (text: string): string[] =>
  partsOf(text)
    .filter((word) => names(SETTINGS, word))
    .map((word) => word.replace(/s$/, ''));

/** Below this, consonants are shared by chance. */
const CONSONANTS = 4;

/** A name as its consonants give it, so that "Beledwyne" is "Beledweyne" and "Shabab" is "Shabaab"; as it is where it has few. */
export function spelling(name: string): string {
  const bare = name.replace(/[aeiouà-ÿ'’]+/g, '');
  return bare.length >= CONSONANTS ? bare.replace(/(.)\1+/g, '$1') : name;
}
