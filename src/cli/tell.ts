import type { Digest } from '../audit.ts';
import { CHECKS } from '../discrepancies/checks/index.ts';
import type { InlineSuppression, Suppressed } from '../discrepancies/suppressed.ts';
import type { Report } from '../report.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Messages } from './messages.ts';
import type { Settings } from './settings/settings.ts';

/** Says what was not read. */
export function tellFailures(errors: Report['errors'], messages: Messages): void {
  for (const { message } of errors) messages.error(message);
}

/** Says which inputs were read and hold no words: nothing is wrong with their figures, and that may not be what was meant. */
export function tellEmpty(digests: readonly Digest[], messages: Messages): void {
  for (const { path, empty } of digests) if (empty) messages.warn(`${path} holds no text.`);
}

/** Says which comments and which suppressions of the configuration set nothing aside. */
export function tellUnused(unused: Suppressed['unused'], settings: Settings, messages: Messages): void {
  for (const comment of unused.inline) tellComment(comment, settings, messages);
  // A suppression may be for an input that was not asked for now.
  const tell = settings.all ? messages.warn : messages.info;
  for (const { fingerprint, reason } of unused.config)
    tell(`the configuration sets aside ${fingerprint} (${reason}), which was not found.`);
}

function tellComment(comment: InlineSuppression, settings: Settings, messages: Messages): void {
  const words = idleWords(comment, settings);
  if (words !== null) messages.warn(`${comment.article}:${comment.line} ${words}`);
}

/** What to say of a comment that set nothing aside; null where the check that it names did not run. */
export function idleWords({ check }: Pick<InlineSuppression, 'check'>, { checks }: Settings): string | null {
  const ids = CHECKS.map(({ id }) => id);
  if (check !== '*' && !ids.includes(check))
    return `sets aside "${check}", which is no check.${didYouMean(check, ids)}`;
  if (check !== '*' && checks !== null && !checks.includes(check)) return null;
  return `sets ${check === '*' ? 'all checks' : check} aside, and nothing was found there.`;
}
