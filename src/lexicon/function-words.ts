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
    in_the_wake_of in_the_course_of in_the_aftermath_of in_the_middle_of in_the_midst_of in_the_face_of in_the_vicinity_of in_the_name_of
    on_the_part_of on_account_of on_behalf_of on_suspicion_of with_the_exception_of
    in_spite_of in_place_of in_light_of in_view_of in_terms_of in_response_to in_retaliation_for in_exchange_for in_support_of in_search_of in_return_for
    by_means_of by_way_of with_regard_to with_respect_to thanks_to owing_to regardless_of irrespective_of contrary_to subsequent_to outside_of inside_of
    other_than rather_than beneath underneath atop astride concerning regarding barring notwithstanding`,
  ],
  [Tag.Conjunction, 'and or but nor & plus as_well_as'],
  [Tag.Relative, 'who that which whom whose where'],
  [
    Tag.Subordinator,
    'when after before while as because since although though if unless until once whereas where how why whether even_though even_if so_that as_soon_as as_long_as as_if as_though now_that given_that provided_that whenever wherever lest',
  ],
  [
    Tag.Pronoun,
    'he she it they we i you him her them us me one ones others another everyone everybody someone somebody anyone himself herself themselves itself myself ourselves yourself yourselves anything something everything nothing anybody each_other one_another theirs ours hers yours',
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
    simultaneously elsewhere there here too instead meanwhile however currently presumably possibly probably likely perhaps maybe believed thought
    thus otherwise nevertheless officially independently forcibly illegally legally temporarily permanently internally briefly brutally cold_bloodedly
    accidentally deliberately intentionally summarily extrajudicially violently tragically instantly outright overnight alive dead so_far to_date
    in_total in_all all_told overall altogether at_once at_first at_last of_course as_well more_or_less both once twice
    up down back away forward home abroad out off not hard not_yet somehow actually indeed really simply mostly mainly largely partly chiefly nearly
    almost about around roughly approximately at_least at_most newly freshly further repeatedly quickly swiftly suddenly shortly soon
    confirmed successfully safely voluntarily nationwide countrywide worldwide daily annually
    abruptly absolutely accordingly additionally afterward afterwards ahead alike almost_certainly alone along always anew anywhere apart aside automatically barely basically beforehand belatedly broadly
    carefully certainly clearly closely collectively commonly completely considerably consequently constantly continuously definitely deeply dramatically duly easily effectively entirely equally especially essentially everywhere evidently exclusively extremely
    fairly first_of_all for_example for_instance for_now formally formerly fortunately frequently fully furthermore generally gradually greatly hastily heavily hence highly historically hopefully hourly illicitly importantly
    in_addition in_fact in_particular in_part in_retaliation in_return in_the_end in_the_meantime increasingly indirectly indiscriminately inexplicably intermittently ironically jointly justly lately lastly likewise literally locally loosely
    marginally massively merely mildly miraculously moderately momentarily monthly moreover mutually mysteriously namely narrowly naturally nearby necessarily next nonetheless normally notably nowadays obviously occasionally often openly originally overseas
    overwhelmingly painfully partially particularly peacefully periodically personally physically potentially practically predominantly preliminarily presently primarily principally privately promptly properly provisionally publicly purely purportedly purposely
    quite randomly rapidly rarely rather readily recklessly regularly relatively reluctantly remotely respectively routinely sadly scarcely secretly seemingly seldom sharply significantly similarly singly slowly solely sometime sometimes somewhat somewhere specifically
    spontaneously sporadically statistically steadily strictly strongly substantially supposedly surely systematically technically thereafter therefore thereby thoroughly today tomorrow tonight totally traditionally truly typically
    ultimately unanimously unconditionally undoubtedly unexpectedly unfortunately unilaterally unlawfully unofficially unusually usually utterly vastly very vigorously visibly weekly wholly widely willingly wrongfully wrongly yearly yesterday
    ashore underground offshore inland thrice indefinitely nightly en_masse en_route no_doubt of_late once_again once_more one_by_one over_again since_then so_to_speak thus_far time_and_again to_boot to_some_extent without_doubt yet_again`,
  ],
];
