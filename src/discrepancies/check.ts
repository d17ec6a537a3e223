import type { Share } from '../figures/share.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { Claim } from './claim.ts';
import type { Clash } from './clashes.ts';
import type { Group } from './comparable.ts';
import type { Family, Severity } from './discrepancy.ts';
import type { Reference } from './references.ts';

/** All that a check may look at. It never sees the text. */
export interface Material {
  /** Every claim, in the order of input. */
  readonly claims: readonly Claim[];
  readonly byId: ReadonlyMap<string, Claim>;
  /** The claims of each article, in order. */
  readonly articles: ReadonlyMap<string, readonly Claim[]>;
  /** Those of them that state how many there are, in order; articles that have none are left out. */
  readonly levels: ReadonlyMap<string, readonly Claim[]>;
  readonly facts: readonly ArticleFacts[];
  /** Claims that count the same thing. */
  readonly groups: readonly Group[];
  readonly clashes: readonly Clash[];
  readonly shares: readonly Share[];
  /** The desk's own figures that articles must agree with. */
  readonly references: readonly Reference[];
}

/** What a check found, before any sentence is made of it. */
export interface Finding {
  /** The one to look at first in front; without repeats. */
  readonly claims: readonly Claim[];
  /** The two that show it best: reasons, ratio and gap are theirs. Null where it concerns one figure, or a sum. */
  readonly pair: readonly [Claim, Claim] | null;
  /** The claims that all others are held against, where not each is against each: how the others differ among themselves it does not tell. */
  readonly against?: readonly Claim[];
  /** Where it is not the check's own. */
  readonly severity?: Severity;
  /** Replace those of the pair, where the numbers that miss each other are not the figures' own (a sum, a share). */
  readonly ratio?: number | null;
  readonly gap?: number | null;
  readonly data?: Readonly<Record<string, string | number | boolean | null>>;
}

/** The heading and the sentence, both about numbers "as written", never about truth. */
export interface Wording {
  /** A short noun phrase without a full stop. */
  readonly title: string;
  /** One sentence, with a full stop. */
  readonly message: string;
  /** What explains the gap beside what every pair is asked for; one clause each. */
  readonly reasons?: readonly string[];
}

/** One thing that can be wrong with figures: this one text serves the program, `audit explain`, the docs and the reports' help. */
export interface Check {
  /** For ever. */
  readonly id: string;
  readonly family: Family;
  /** Of a plain case; a finding may say another. */
  readonly severity: Severity;
  /** What it finds, as a noun phrase. */
  readonly title: string;
  /** Why an editor wants to know, in a sentence or two. */
  readonly why: string;
  /** What to do about it, one clause. */
  readonly advice: string;
  /** Short articles that it finds something in, and that it passes. They are run by a test. */
  readonly flags: readonly string[];
  readonly passes: readonly string[];
  readonly find: (material: Material) => Iterable<Finding>;
  readonly word: (finding: Finding) => Wording;
}
