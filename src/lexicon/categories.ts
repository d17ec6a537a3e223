/** The state that people are counted in. The guide to each stands in docs/glossary.md. */
export const MEASURES = [
  'killed',
  'wounded',
  'casualties',
  'missing',
  'captured',
  'detained',
  'abducted',
  'released',
  'rescued',
  'displaced',
  'evacuated',
  'deployed',
  'mobilized',
  'withdrawn',
  'deserted',
  'strength',
] as const;
export type Measure = (typeof MEASURES)[number];

export const GROUPS = [
  'military',
  'civilians',
  'militants',
  'police',
  'children',
  'women',
  'men',
  'journalists',
  'aid_workers',
  'medics',
  'prisoners',
  'migrants',
  'people',
] as const;
export type Group = (typeof GROUPS)[number];

/** Groups whose members, counted with no other state, are a strength. */
export const ARMED: ReadonlySet<Group> = new Set(['military', 'militants', 'police']);

export const SOURCE_KINDS = [
  'official',
  'military',
  'police',
  'medical',
  'international',
  'ngo',
  'media',
  'expert',
  'witness',
  'anonymous',
  'other',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export type Form = 'exact' | 'atLeast' | 'atMost' | 'about' | 'range' | 'vague';
export type Modality = 'asserted' | 'planned' | 'hypothetical' | 'denied';

/**
 * What the words around a figure say of its part in the story:
 * `total` (in all, brings the total to), `update` (rose to, now, latest), `previous` (up from 32, earlier put at), `revised` (revised, corrected, lowered),
 * `disputed` (could not be verified, conflicting figures), `contrast` (but, far below, by contrast), `cumulative` (since the war began, so far this year),
 * `attacker` (the counted are, or include, the perpetrators), `without-attacker` (not counting the gunman),
 * `breakdown` (one of the parts that a total is dealt out to behind a colon or a dash), `severe` (only the worst hurt are counted), `in-care` (only those whom a hospital has now),
 * `and-one` (beside the numbers of its sentence, somebody is told of without one: *and a child*).
 */
export const CUES = [
  'total',
  'update',
  'previous',
  'revised',
  'disputed',
  'contrast',
  'cumulative',
  'attacker',
  'without-attacker',
  'breakdown',
  'severe',
  'in-care',
  'and-one',
] as const;
export type Cue = (typeof CUES)[number];
