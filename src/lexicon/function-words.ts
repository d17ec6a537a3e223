import { Tag } from './word.ts';

/** Closed-class words by tag. Several words in one entry are joined by an underscore. */
export const FUNCTION_WORDS: readonly (readonly [tag: number, words: string])[] = [
  [
    Tag.Determiner,
    'the a an this that these those all every each both any no some such another half its their his her our my your whose',
  ],
  [Tag.Possessive, 'its their his her our my your whose'],
  [
    Tag.Preposition,
    `in of at by on from with without to into for after before during since until till through over under between among amongst against near
    across around outside inside within behind beyond beside besides along amid amidst above below off onto towards toward upon via despite
    following including excluding excepting except like unlike per throughout alongside aboard versus about
    because_of due_to out_of as_well_as instead_of apart_from aside_from in_addition_to along_with together_with as_part_of in_front_of next_to
    on_top_of ahead_of prior_to such_as as_a_result_of as_of in_connection_with on_board at_the_hands_of not_counting not_including up_until
    in_the_wake_of in_the_course_of`,
  ],
  [Tag.Conjunction, 'and or but nor & plus as_well_as and/or'],
  [Tag.Relative, 'who that which whom whose where'],
  [
    Tag.Subordinator,
    'when after before while as because since although though if unless until once whereas where how why whether even_though so_that',
  ],
  [
    Tag.Pronoun,
    'he she it they we i you him her them us me one ones others another everyone everybody someone somebody anyone himself herself themselves',
  ],
  [Tag.Be, "is are was were be been being am 's 're isn't aren't wasn't weren't"],
  [Tag.Have, "has have had having 've hasn't haven't hadn't"],
  [Tag.Do, "do does did didn't don't doesn't"],
  [
    Tag.Modal,
    "will would can could may might shall should must 'll 'd cannot won't wouldn't can't couldn't shouldn't ought",
  ],
  [
    Tag.Negation,
    "not never n't neither nor cannot hardly isn't aren't wasn't weren't hasn't haven't hadn't didn't don't doesn't won't wouldn't couldn't",
  ],
  [
    Tag.Adverb,
    `also reportedly seriously critically severely slightly lightly badly gravely mortally fatally already apparently allegedly immediately still just only even
    then now again later earlier previously recently yet so far ever never ago initially eventually finally subsequently directly separately together
    simultaneously elsewhere there here too instead meanwhile however currently presumably possibly probably likely perhaps maybe believed thought feared
    thus otherwise nevertheless officially independently forcibly illegally legally temporarily permanently internally briefly brutally cold-bloodedly
    accidentally deliberately intentionally summarily extrajudicially violently tragically instantly outright overnight alive dead so_far to_date
    in_total in_all all_told overall altogether at_once at_first at_last of_course as_well more_or_less both once twice
    up down back away forward home abroad out off not hard not_yet somehow actually indeed really simply mostly mainly largely partly chiefly nearly
    almost about around roughly approximately at_least at_most newly freshly further repeatedly quickly swiftly suddenly shortly soon
    confirmed successfully safely voluntarily nationwide countrywide worldwide daily annually`,
  ],
];

/**
 * Adjectives and nouns used as such that may stand between a number and the noun it counts, without saying anything of state or side.
 * Not complete by nature: any unknown lower-case word before a known noun of people is read the same way.
 */
export const MODIFIERS = `young old elderly armed unarmed masked hooded suspected alleged innocent unidentified unnamed unknown local foreign national regular regional
  senior junior active active-duty retired former new fresh extra additional more other further separate different heavily-armed professional elite special combat
  ground naval air military civilian civil wounded injured dead uninjured serious minor critical major fatal non-fatal confirmed suspected-dead
  female male adult teenage minor-aged small little able-bodied volunteer conscripted paid full-time part-time uniformed plainclothes plain-clothed
  riot federal state government pro-government anti-government rebel insurgent militant islamist jihadist separatist communist leftist rightist paramilitary
  guerrilla enemy allied friendly opposition loyalist nationalist extremist terrorist tribal ethnic indigenous religious christian muslim sunni shiite shia
  kurdish jewish catholic hindu buddhist orthodox black white ordinary poor innocent pregnant disabled sick homeless displaced stranded trapped
  captured detained kidnapped missing rescued surviving remaining fellow western eastern northern southern central international
  humanitarian medical british-born foreign-born`;
