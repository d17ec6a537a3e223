/** What a modifier does to the number n that it stands with; the intervals are those of the annotation guide. */
export type Hedge = 'atLeast' | 'moreThan' | 'atMost' | 'fewerThan' | 'nearly' | 'about' | 'none';

/** Verbs of a toll that say that it is more than the number behind them. */
export const SURPASSING =
  'cross crosses crossed top tops topped surpass surpasses surpassed exceed exceeds exceeded pass passes passed overtook overtakes';

/** Modifiers before a number. `none` belongs to the phrase and leaves the interval as it is. */
export const HEDGES_BEFORE: readonly (readonly [Hedge, string])[] = [
  [
    'atLeast',
    'at_least no_fewer_than no_less_than not_less_than not_fewer_than a_minimum_of minimum_of as_few_as as_little_as at_the_very_least at_the_least at_a_minimum at_minimum',
  ],
  [
    'moreThan',
    `upwards_of upward_of more_than over above greater_than in_excess_of exceeding beyond past topping north_of surpassing well_over well_above far_more_than much_more_than many_more_than just_over
     slightly_more_than a_little_more_than little_more_than just_above barely_over easily_more_than well_beyond slightly_over a_little_over far_above significantly_more_than`,
  ],
  [
    'atMost',
    'up_to as_many_as at_most no_more_than not_more_than a_maximum_of maximum_of as_much_as as_high_as at_the_most no_more',
  ],
  [
    'fewerThan',
    'fewer_than less_than under below short_of well_under well_below far_fewer_than just_below far_less_than slightly_fewer_than shy_of',
  ],
  [
    'nearly',
    'nearly almost close_to just_under just_short_of not_quite approaching nearing virtually close_on on_the_verge_of slightly_less_than slightly_under a_little_under little_under a_little_less_than just_shy_of',
  ],
  [
    'about',
    `about around roughly approximately circa some an_estimated estimated estimated_at in_the_region_of in_the_order_of on_the_order_of of_the_order_of in_the_vicinity_of in_the_neighbourhood_of in_the_neighborhood_of ca c plus_or_minus more_or_less give_or_take believed_to_be somewhere_around perhaps
     maybe possibly probably an_approximate approximate something_like an_average_of typically_around typically_about ~ ≈ reported_some`,
  ],
  [
    'none',
    `a_total_of total_of only just exactly precisely a_mere mere a_good easily no_fewer an_astonishing an_astounding a_shocking an_appalling a_horrifying an_alarming a_grim literally a_record a_staggering staggering fully all another a_further further an_additional additional the these those
     other their its his her our an_extra extra at_present today now confirmed fresh new yet_another an_unprecedented unprecedented each remaining first last`,
  ],
];

/** Modifiers after a number. */
export const HEDGES_AFTER: readonly (readonly [Hedge, string])[] = [
  ['atLeast', 'or_more and_counting or_above and_above'],
  ['about', 'or_so or_thereabouts ish odd more_or_less give_or_take'],
  ['atMost', 'or_fewer or_less at_most'],
];

/** Words that make a number an addition to an earlier one. */
export const ADDING_BEFORE = 'another a_further further an_additional additional an_extra extra yet_another'.split(' ');
export const ADDING_AFTER = 'more others other additional further new fresh'.split(' ');
