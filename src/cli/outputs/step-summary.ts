import { AuditError } from '../../errors.ts';
import { FORMATS } from '../../reports/formats.ts';
import type { Render } from '../../reports/report-context.ts';
import { systemReason } from '../system-error.ts';
import type { World } from '../world.ts';

/** GitHub shows the Markdown in this file on the page of the run; annotations alone are cut at ten of each kind. */
const VARIABLE = 'GITHUB_STEP_SUMMARY';

/** The format of the step summary; null where the environment names no file for it. */
export async function loadStepSummary({ env }: World): Promise<Render | null> {
  if (!env[VARIABLE]) return null;
  return FORMATS.find(({ name }) => name === 'markdown')?.load() ?? null;
}

/** Adds to what other steps have written. @throws AuditError `unwritable` */
export function writeStepSummary(markdown: string, { env, files }: World): void {
  const file = env[VARIABLE];
  if (!file || markdown === '') return;
  try {
    files.appendFileSync(file, markdown);
  } catch (error) {
    throw new AuditError('unwritable', `${file} was not written: ${systemReason(error)}.`, file, { cause: error });
  }
}
