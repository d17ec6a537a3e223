import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { manual } from '../../src/cli/command-line/manual.ts';
import { OPTIONS } from '../../src/cli/command-line/options.ts';
import { FORMATS } from '../../src/reports/formats.ts';
import { has } from './tmux.ts';

test('the man page is made from the table of options', async () => {
  await expect(manual(FORMATS)).toMatchFileSnapshot('../../man/audit.1');
});

test.skipIf(!has('man'))('the man page is set without a complaint, and shows every option (needs man)', () => {
  const set = spawnSync('man', ['--warnings=w', '-l', '-'], {
    input: manual(FORMATS),
    encoding: 'utf8',
    env: { ...process.env, MANWIDTH: '100' },
  });
  expect(set.stderr).toBe('');
  const shown = set.stdout.replace(/.\x08/g, '').replace(/\x1B\[[\d;]*m/g, '');
  for (const { name } of OPTIONS) expect(shown).toContain(`--${name}`);
});
