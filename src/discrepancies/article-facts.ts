/** What comparing needs to know of an article beside its figures. */
export interface ArticleFacts {
  readonly path: string;
  readonly title: string | null;
  /** EDTF; null where nobody knows. */
  readonly published: string | null;
  readonly outlet: string | null;
  readonly place: string | null;
  /** Names of places, people and bodies in its lead and beside its figures, lower-case; absent where nobody has read them. */
  readonly names?: readonly string[];
}
