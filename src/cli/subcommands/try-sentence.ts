import { readPlain } from '../../articles/plain.ts';
import { AuditError } from '../../errors.ts';
import { traceArticle } from '../../figures/trace.ts';
import { sentenceTree } from '../../reports/trace.ts';
import { CLEAN } from '../exit-code.ts';
import type { Run } from './run.ts';

/** `audit try`: reads a sentence and shows what was read in it, by which rule. @throws AuditError `usage` without one */
export const trySentence: Run = ({ operands, options }, world) => {
  const text = operands.join(' ');
  if (text.trim() === '') throw new AuditError('usage', 'audit try needs a sentence, in quotes.');
  const known = options.published === null ? {} : { published: options.published };
  const article = readPlain(new TextEncoder().encode(text), '<sentence>', known);
  const sentences = traceArticle(article);
  world.stdout.write(sentences.length === 0 ? 'No numbers here.\n' : sentences.map(sentenceTree).join('\n'));
  return CLEAN;
};
