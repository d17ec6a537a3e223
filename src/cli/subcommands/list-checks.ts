import { CHECKS } from '../../discrepancies/checks/index.ts';
import { padEnd, wrap } from '../../reports/cells.ts';
import { page } from '../../reports/visible.ts';
import { CLEAN } from '../exit-code.ts';
import { describeCheck } from './check-words.ts';
import type { Run } from './run.ts';

/** `audit checks`: every check in a line or two, or all that is said of them with --json. */
export const listChecks: Run = ({ options }, world) => {
  const described = CHECKS.map(describeCheck);
  world.stdout.write(
    options.json ? `${JSON.stringify(described, null, 2)}\n` : page(checkLines(world.stdout.columns ?? 100)),
  );
  return CLEAN;
};

/** The checks, each with its id, its usual severity and its title. */
export function checkLines(width: number): string[] {
  const described = CHECKS.map(describeCheck);
  const room = Math.max(...described.map(({ id }) => id.length));
  return described.flatMap(({ id, severity, title }) => {
    const head = `${padEnd(id, room)}  ${padEnd(severity, 7)}  `;
    const indent = width - head.length < 24 ? 4 : head.length;
    const lines = wrap(title, Math.max(20, width - indent));
    if (indent !== head.length) return [head.trimEnd(), ...lines.map((line) => ' '.repeat(indent) + line)];
    return lines.map((line, at) => (at === 0 ? head : ' '.repeat(indent)) + line);
  });
}
