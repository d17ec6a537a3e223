import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { manual } from '../../src/cli/command-line/manual.ts';
import { OPTIONS } from '../../src/cli/command-line/options.ts';
import { commandLinePage, configurationPage } from '../../src/cli/command-line/pages.ts';
import { configSchema } from '../../src/cli/settings/config-keys.ts';
import { FORMATS } from '../../src/reports/formats.ts';
import { has } from './tmux.ts';

// Each file is written anew by `npm run generate`.
test.each([
  ['man/audit.1', manual(FORMATS)],
  ['docs/command-line.md', commandLinePage(FORMATS)],
  ['docs/configuration.md', configurationPage()],
  ['schema/config.json', `${JSON.stringify(configSchema(), null, 2)}\n`],
])('%s is what the tables say', async (path, text) => {
  await expect(text).toMatchFileSnapshot(`../../${path}`);
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
