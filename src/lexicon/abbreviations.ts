/**
 * Words that end in a full stop without ending a sentence. `BEFORE_NAME` stand before a name or a number and never end one;
 * `MID_SENTENCE` may end one, and do so only before a word that usually opens a sentence.
 */
export const BEFORE_NAME = new Set(
  `adm asst brig capt cmdr col comdr cpl cpt det dist dr ens fr gen gov hon insp lt ltg maj messrs mr mrs ms mx no nos pfc prof pvt rep reps rev sen sens
  sgt spc spec spokesm sr st supt treas vs fig figs approx art sec secy dep atty pres ald sh wg cdr ft mt sra srta pte gnr bdr sqn flt hon min ph`.split(
    /\s+/,
  ),
);

export const MID_SENTENCE = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun co corp inc ltd jr bros dept est ave blvd rd assn
  ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  a.m p.m am pm e.g i.e etc cf u.s u.n u.k e.u u.s.a d.c l.a n.y n.j n.c s.c u.s.s.r u.a.e d.r ph.d m.d b.c a.d al`.split(
    /\s+/,
  ),
);

/** Initials that are a name or nothing at all where they are not written in capitals: *Kia*, *Mia*. */
export const ONLY_IN_CAPITALS = new Set(['kia', 'kias', 'mia', 'mias', 'wia', 'wias']);

/** Words that, capitalised after an abbreviation, most likely open a new sentence. */
export const SENTENCE_OPENERS = new Set(
  `the a an in on at but and he she it they we i you his her its their our this that these those there here when while after before since if as for by
  from with without no not now then still also however meanwhile earlier later officials police authorities witnesses both some many most more several
  another other all among according what who where why how so yet last at least about around nearly over under during despite although though because`.split(
    /\s+/,
  ),
);
