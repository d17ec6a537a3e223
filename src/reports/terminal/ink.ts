import { Chalk } from 'chalk';
import type { Severity } from '../../discrepancies/discrepancy.ts';
import type { ReportContext } from '../report-context.ts';

export type Paint = (text: string) => string;

/** The few colours that a report is written in. None says anything that the words beside it do not. */
export interface Ink {
  readonly severity: Readonly<Record<Severity, Paint>>;
  readonly strong: Paint;
  readonly faint: Paint;
  readonly good: Paint;
  readonly bad: Paint;
  readonly bar: Paint;
  readonly path: Paint;
  /** Text that a terminal opens the input on, where it can. */
  link(path: string): Paint;
}

const PRINTABLE = /^[!-~]+$/;

/** The ink for one report: plain text where the context has no colour, whatever the environment says. */
export function inkFor({ color, hyperlinks, address }: ReportContext): Ink {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    severity: { error: chalk.red.bold, warning: chalk.yellow, note: chalk.cyan },
    strong: chalk.bold,
    faint: chalk.dim,
    good: chalk.green,
    bad: chalk.red,
    bar: chalk.blue,
    path: chalk.underline,
    link(path) {
      const target = hyperlinks ? address(path) : null;
      if (target === null || !PRINTABLE.test(target)) return (text) => text;
      return (text) => `\u001B]8;;${target}\u001B\\${text}\u001B]8;;\u001B\\`;
    },
  };
}
