import { ARMS } from './things/arms.ts';
import { HAPPENINGS } from './things/happenings.ts';
import { MATTERS } from './things/matters.ts';
import { MEASURES_OF_THINGS } from './things/measures.ts';
import { PLACES_COUNTED } from './things/places.ts';

/**
 * What a number may count that is no person: the plural is made by rule, or given (`foot/feet`, `aircraft/aircraft`). Underscores join words.
 * An unknown noun after a verb of harm is read as people, so that the list is long.
 */
export const THINGS = MEASURES_OF_THINGS + ARMS + PLACES_COUNTED + HAPPENINGS + MATTERS;
