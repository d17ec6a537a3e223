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
