/** Who is counted where they work at a disaster. */
export const RESCUING =
  'rescuer rescuers firefighter firefighters firemen responders first_responders divers searchers lifeguards rescue_workers emergency_workers emergency_personnel rescue_personnel volunteers paramedics';

/** What they do there. */
export const WORKING =
  'work works dig digs dug fight fought battle battles join search comb help flew fly rush sped drove went came tackle tackles tackled tackling douse doused dousing contain contained containing extinguish extinguished extinguishing scour scoured scouring trawl trawled trawling hunting arrive respond responded took_part taking_part at_work';

/** What they do that is no work. */
export const PROTESTING =
  'protested protesting protest demonstrated demonstrating marched marching struck striking quit resigned complained voted demanded died sued fell_ill fell_sick fall_ill';

/** What a hospital does with the wounded who can leave it, or need another. */
export const DISCHARGING = new Set(
  'discharged transferred airlifted flown sent_home allowed_home released operated_on stitched_up bandaged x-rayed sedated intubated'.split(
    ' ',
  ),
);

/** What comes down on people: whom it buries is missing. */
export const SLIDES = new Set(
  'avalanche avalanches landslide landslides mudslide mudslides rockslide rockslides rockfall rubble debris snow mud earth soil wall roof ceiling building cave_in collapse lava ash hillside hillsides embankment cliff slope cave-in'.split(
    ' ',
  ),
);

/** What those are freed from, or by, whom nobody held. */
export const FREED_FROM = new Set(
  'rubble debris wreckage wreck rescuers firefighters firefighter firemen rescue_workers rescue_team rescue_teams lift elevator cable_car shaft mine cave ruins mud snow vehicle carriage'.split(
    ' ',
  ),
);

/** Words of those who live, of victims who do not. */
export const MOURNED = new Set(
  'funeral funerals buried burial coffin coffins coroner inquest mourners mourns mourn mourned mourning graves grave cemetery cremated morgue mortuary post-mortem autopsy autopsies memorial remains'.split(
    ' ',
  ),
);

/** Where the dead are buried. */
export const GRAVES = new Set(
  'grave graves mass_grave mass_graves cemetery cemeteries grounds churchyard graveyard tomb tombs plot plots pit pits garden yard'.split(
    ' ',
  ),
);
