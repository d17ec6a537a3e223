import type { Check } from '../../discrepancies/check.ts';
import { CHECKS } from '../../discrepancies/checks/index.ts';
import { AuditError } from '../../errors.ts';
import { wrap } from '../../reports/cells.ts';
import { page } from '../../reports/visible.ts';
import { didYouMean } from '../did-you-mean.ts';
import { CLEAN } from '../exit-code.ts';
import { describeCheck } from './check-words.ts';
import { checkLines } from './list-checks.ts';
import type { Run } from './run.ts';

/** `audit explain`: what one check means, or how findings are to be read. @throws AuditError `usage` for a check that is none */
export const explain: Run = ({ operands, options }, world) => {
  const width = Math.min(100, world.stdout.columns ?? 100);
  const [id] = operands;
  const check = CHECKS.find((one) => one.id === id);
  if (id !== undefined && check === undefined) {
    const ids = CHECKS.map((one) => one.id);
    throw new AuditError('usage', `there is no check "${id}".${didYouMean(id, ids)} "audit checks" lists them.`);
  }
  if (check === undefined) world.stdout.write(page(guideLines(width)));
  else if (options.json) world.stdout.write(`${JSON.stringify(detailed(check), null, 2)}\n`);
  else world.stdout.write(page(explanation(check, width)));
  return CLEAN;
};

const detailed = (check: Check) => ({ ...describeCheck(check), flags: check.flags, passes: check.passes });

function explanation(check: Check, width: number): string[] {
  const { id, severity, family, title, why, help } = describeCheck(check);
  const part = (name: string, lines: readonly string[]): string[] => ['', name, ...lines.map((line) => `  ${line}`)];
  return [
    `${id}  (${severity}, ${family})`,
    ...wrap(`${title}.`, width),
    ...part('Why it matters', wrap(why, width - 2)),
    ...part('What to do', wrap(help, width - 2)),
    ...check.flags.flatMap((text) => part('It finds something in', quoted(text, width))),
    ...check.passes.flatMap((text) => part('It finds nothing in', quoted(text, width))),
    ...part('To set it aside', [
      `everywhere         --no-check ${id}, or "checks": {"${id}": false} in audit.config.json`,
      `in one paragraph   <!-- audit-ignore ${id}: the reason --> before it, in Markdown and HTML`,
    ]),
  ];
}

const quoted = (text: string, width: number): string[] =>
  text.split('\n').flatMap((line) => (line === '' ? ['|'] : wrap(line, width - 4).map((part) => `| ${part}`)));

const guideLines = (width: number): string[] => [
  ...GUIDE.flatMap((paragraph) => [...wrap(paragraph, width), '']),
  'The checks; "audit explain CHECK" says more of one:',
  '',
  ...checkLines(width),
];

const GUIDE = [
  'A discrepancy is a set of figures that are incompatible as written, or that readers will wrongly compare. It says nothing of which figure is true.',
  'error: the article contradicts itself in its own voice, and one of the numbers must change. warning: a number is most likely wrong, stale or missing something. note: numbers disagree for a reason that readers should be told, as where two parties count differently.',
  'Each is shown with what explains the gap (other dates, other things counted, other sides) and with what to do about it.',
];
