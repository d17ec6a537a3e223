import { Form, Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { formsOf } from '../state.ts';
import { has, skipAdverbs } from '../tokens-at.ts';

/** How far behind the people their verb may stand, in tokens. */
const REACH = 6;

/** *…, two officials said*, *three witnesses and a doctor told Reuters*: they speak, and are no more of those counted before. `at` is the token after their noun. */
export function isSaying(tokens: readonly Token[], at: number): boolean {
  for (let next = skipAdverbs(tokens, at); next < at + REACH; next++) {
    const token = tokens[next];
    if (!token || token.kind === 'mark' || has(token, Tag.Relative | Tag.Be | Tag.Subordinator)) return false;
    if (has(token, Tag.Report) && (formsOf(token) & (Form.Past | Form.Third)) !== 0) return true;
    if (token.word.verb && !token.word.person) return false;
  }
  return false;
}
