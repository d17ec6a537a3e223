import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BIN, environment, folder, ROOT, runProcess } from './cli/command.ts';

const PAGE = join(ROOT, 'docs/scripts.md');
const hasJq = spawnSync('jq', ['--version'], { env: environment() }).status === 0;
if (!hasJq) console.warn('skipped, since jq is not installed: the lines of docs/scripts.md');

/** A command of the page, and its output where that is shown below it. */
const COMMAND = /^```sh\n(audit .*)\n```(\n\n```text\n[^`]*```)?$/gm;

/** The samples as a folder of drafts, and the command on the path. */
function desk() {
  const cwd = folder();
  cpSync(join(ROOT, 'samples'), join(cwd, 'drafts'), { recursive: true });
  symlinkSync(BIN, join(cwd, 'audit'));
  const run = (line: string) =>
    runProcess('bash', ['-o', 'pipefail', '-c', line], { cwd, env: { PATH: `${cwd}:${process.env.PATH ?? ''}` } });
  return { cwd, run };
}

test.skipIf(!hasJq)(
  'every line of jq prints something, and what the page shows (needs jq; redrawn by --update)',
  async () => {
    const { run } = desk();
    let page = readFileSync(PAGE, 'utf8');
    const lines = [...page.matchAll(COMMAND)];
    expect(lines.length).toBeGreaterThanOrEqual(8);
    for (const [whole, line = '', shown] of lines) {
      const { code, stdout } = await run(line);
      expect({ line, code }).toEqual({ line, code: Number(/# exit (\d)/.exec(line)?.[1] ?? 0) });
      expect(stdout.trim(), line).not.toBe('');
      if (shown !== undefined)
        page = page.replace(whole, () => `\`\`\`sh\n${line}\n\`\`\`\n\n\`\`\`text\n${stdout}\`\`\``);
    }
    await expect(page).toMatchFileSnapshot(PAGE);
  },
);

test.skipIf(!hasJq)('the configuration that jq writes sets aside what it lists (needs jq)', async () => {
  const { run } = desk();
  const [line = ''] = /^audit .*quoted\.config\.json$/m.exec(readFileSync(PAGE, 'utf8')) ?? [];
  expect((await run(line)).code).toBe(0);
  const { stdout } = await run('audit drafts --config quoted.config.json --fail-on never --json');
  const found: { check: string; suppressed: object | null }[] = JSON.parse(stdout).discrepancies;
  const disagreements = found.filter(({ check }) => check === 'source-disagreement');
  expect(disagreements.length).toBeGreaterThan(0);
  for (const { suppressed } of disagreements)
    expect(suppressed).toEqual({ by: 'config', reason: 'both sides are quoted' });
  expect(found.some(({ check, suppressed }) => check !== 'source-disagreement' && suppressed === null)).toBe(true);
});
