const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What holds the names of those to whom something happened. */
export const NAME_LISTS = words(
  `list lists listed listing register registers registered registry registries roll rolls wall walls plaque plaques banner banners placard placards sign board boards sheet sheets page pages
   book books notebook database databases catalogue catalog catalogued cataloged compiled collected gathered assembled published publishes publish verified confirmed documented matched read_out recited
   memorial memorials monument monuments stone stones tablet tablets rim column columns archive archives project volunteers`,
);

/** Words by which the names are those of the dead. */
export const OF_THE_DEAD = words(
  `dead deceased grave graves gravestone gravestones tombstone tombstones headstone headstones memorial memorials cemetery cemeteries obituary obituaries epitaph epitaphs death_notice death_notices
   funeral funerals buried mourners fallen victims martyrs`,
);

/** Names of another kind: candidates, signatures, suspects. */
export const OTHER_NAMES = words(
  `petition petitions candidate candidates nominee nominees nominated shortlist longlist ballot ballots voter voters signature signatures signatories suspects sponsors donors members streets players
   applicants brand brands baby babies guests sanctions blacklist`,
);
