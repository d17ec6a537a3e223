import { Form, Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { formsOf } from '../state.ts';
import { has, isAuxiliary, lowerAt, skipAdverbs } from '../tokens-at.ts';
import { beyondList } from './subject-list.ts';

/** First words of a remark set off by commas or dashes, which the predicate may stand behind. */
const REMARKS = new Set(
  'including not who which whom where aged ages believed believed_to_be thought said reported described identified known all both most many some all mostly mainly among none each both several few half at_least one two three four five six seven eight nine ten as_well_as along_with together_with'.split(
    ' ',
  ),
);

/** From a comma, dash or bracket: the token behind the remark it opens, or -1 where the clause ends here. */
export function beyondRemark(tokens: readonly Token[], at: number, limit: number): number {
  const mark = lowerAt(tokens, at);
  const closing =
    mark === '(' ? [')'] : mark === '[' ? [']'] : mark === ',' ? [','] : /^[-–—]$/.test(mark) ? ['-', '–', '—'] : null;
  if (!closing) return -1;
  const opens = tokens[at + 1];
  const remark =
    mark === '(' ||
    mark === '[' ||
    /^[-–—]$/.test(mark) ||
    REMARKS.has(opens?.lower ?? '') ||
    opens?.kind === 'number' ||
    opens?.word.number !== null ||
    (formsOf(opens) & (Form.Gerund | Form.Participle)) !== 0 ||
    has(opens, Tag.Possessive) ||
    opens?.capital === true ||
    isSaidInsert(tokens, at) ||
    isInsert(tokens, at);
  if (!remark) return -1;
  for (let next = at + 1; next < limit; next++) {
    const lower = lowerAt(tokens, next);
    if (closing.includes(lower) && !(tokens[next]?.glued && tokens[next + 1]?.glued)) {
      // *12 people, most of them shoppers, police say, were hurt*
      if (mark === ',' && isSaidInsert(tokens, next)) return beyondRemark(tokens, next, limit);
      const after = lowerAt(tokens, next + 1);
      // *12 civilians, among them a girl, and three soldiers died*
      return after === 'and' && mark === ',' ? beyondList(tokens, next) : next + 1;
    }
    if (lower === ';' || lower === ':') return -1;
  }
  // *with 80 aboard, 12 dead*: another count begins; *aged 18, 20 and 24* goes on.
  const counts =
    (opens?.kind === 'number' || (opens?.word.number ?? null) !== null) && tokens[at - 1]?.kind !== 'number';
  // *13 soldiers, none of whom survived*
  const ofWhom = lowerAt(tokens, at + 2) === 'of' && /^(?:whom|which)$/.test(lowerAt(tokens, at + 3));
  return mark === ',' && !counts && !ofWhom ? at + 1 : -1;
}

/** How long the words may be that name the speaker in the middle of what he says, in tokens. */
const SAID = 8;

/** *Twelve soldiers, he said, were killed*; *, according to the ministry, …*: a verb of saying right before the second comma, or right behind the first. */
function isSaidInsert(tokens: readonly Token[], at: number): boolean {
  if (/^according(?:_to)?$/.test(lowerAt(tokens, at + 1))) return true;
  for (let next = at + 1; next < at + 1 + SAID; next++) {
    const token = tokens[next];
    if (!token || token.kind === 'number' || token.word.number !== null) return false;
    if (token.lower === ',')
      return (has(tokens[next - 1], Tag.Report) || has(tokens[at + 1], Tag.Report)) && goesOn(tokens, next + 1);
    if (token.kind === 'mark' && !token.glued) return false;
  }
  return false;
}

/** The clause goes on with its verb; *he said, adding …* begins another. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = skipAdverbs(tokens, at);
  return isAuxiliary(tokens, next) || (formsOf(tokens[next]) & (Form.Past | Form.Participle)) !== 0;
}

/** How long an apposition or an afterthought may be, in tokens. */
const APPOSITION = 9;
const AFTERTHOUGHT = 12;
const PERHAPS = new Set('perhaps possibly maybe probably'.split(' '));

/**
 * *60 million people, a record, have fled*, *two men, a baker and his son, were killed*; *40 in the town, and another 30 around it, were killed*, *40,
 * perhaps more, died*: the clause's auxiliary stands behind the second comma.
 */
function isInsert(tokens: readonly Token[], at: number): boolean {
  const opens = tokens[at + 1];
  if (has(opens, Tag.Relative)) return false;
  // *a_record* is one token.
  const apposed = has(opens, Tag.Determiner) || /^an?_/.test(opens?.lower ?? '');
  if (!apposed && !PERHAPS.has(opens?.lower ?? '') && !has(opens, Tag.Conjunction | Tag.Preposition)) return false;
  for (let next = at + 2; next < at + (apposed ? APPOSITION : AFTERTHOUGHT); next++) {
    const token = tokens[next];
    if (!token || isAuxiliary(tokens, next) || (apposed && token.kind === 'number')) return false;
    if (token.lower === ',') return isAuxiliary(tokens, skipAdverbs(tokens, next + 1));
    if (token.word.verb?.trigger && !token.word.person && !has(token, Tag.Adjective)) return false;
  }
  return false;
}

/** Whether the comma at `at` closes the remark that the subject stands in: *people, including a woman and two children, suffered burns*. */
export function closesInsert(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at) !== ',') return false;
  for (let next = at - 1; next > Math.max(0, at - 14); next--) {
    const lower = lowerAt(tokens, next);
    if (lower === 'including' || lower === 'among_them') return true;
    if (lower === ';' || lower === '.') return false;
  }
  return false;
}
