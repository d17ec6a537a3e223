import type { Zone } from '../articles/article.ts';
import type { Cue, Form, Group, Measure, Modality, SourceKind } from '../lexicon/categories.ts';
import type { Span } from '../span.ts';

export {
  CUES,
  type Cue,
  type Form,
  GROUPS,
  type Group,
  MEASURES,
  type Measure,
  type Modality,
  SOURCE_KINDS,
  type SourceKind,
} from '../lexicon/categories.ts';

/** Who is counted: the noun phrase as written, and what it says of them. */
export interface Population {
  /** The counted noun phrase, `''` where elided. */
  readonly text: string;
  readonly group: Group;
  /** Sides, nations, organisations they belong to, in their short English names; sorted, without repeats. */
  readonly affiliation: readonly string[];
}

/** Who says so. */
export interface Source extends Span {
  /** As first credited, with the role. */
  readonly text: string;
  /** Its identity: the same for "Shoigu", "he", "the minister". */
  readonly name: string;
  readonly kind: SourceKind;
  /** The nation or party it speaks for; null where it speaks for none. */
  readonly side: string | null;
  /** Named in the figure's own sentence, or carried on from another. */
  readonly basis: 'explicit' | 'carried';
}

/** One mention of a number of people in one state, with who says so, as of when, of which happening. Plain JSON, as in the published schema. */
export interface Figure extends Span {
  /** Stable within a run: `path#n`. */
  readonly id: string;
  /** Survives edits elsewhere in the article. */
  readonly fingerprint: string;
  /** `Article.path`. */
  readonly article: string;
  /** Of `start`, 1-based. */
  readonly line: number;
  /** Of `start`, 1-based, in UTF-16 units. */
  readonly column: number;
  /** The file's text from `start` to `end`: the bare quantity expression. */
  readonly quote: string;
  /** With its modifier, as written: "more than 100,000". */
  readonly phrase: string;
  readonly zone: Zone;
  /** Whether it stands inside quotation marks. */
  readonly quoted: boolean;
  readonly measure: Measure;
  /** Whole people, both ends included. */
  readonly low: number;
  /** null is open. */
  readonly high: number | null;
  readonly form: Form;
  /** A change, not a level: "another 12". */
  readonly delta: boolean;
  /** A subset of another figure: "including five children". */
  readonly part: boolean;
  /** Id of the figure it is a subset of, or null where it is none or the whole is not counted. */
  readonly whole: string | null;
  readonly population: Population;
  readonly source: Source | null;
  /** EDTF: the day on which, or the period up to which, the number holds. */
  readonly asOf: string | null;
  readonly place: string | null;
  /** Key of the happening; figures with different keys are never compared. */
  readonly event: string | null;
  readonly modality: Modality;
  /** "21 people a day": never compared with a count. */
  readonly rate: boolean;
  /** What the words around it say of its part in the story; sorted. */
  readonly cues: readonly Cue[];
  /** Which rule read it. */
  readonly rule: string;
  /** The sentence it stands in, as offsets into the file. */
  readonly sentence: Span;
  /** Ordinal of the sentence in its article, 0-based: figures that share it stand side by side. */
  readonly sentenceIndex: number;
  /** Ordinal of the paragraph, 0-based. */
  readonly paragraph: number;
}
