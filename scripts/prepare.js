// Builds the package where npm asks for it. Where a package comes from git and goes to the global folder, as by `npm install --global` and by
// pre-commit, npm asks before it has installed what the build needs (https://github.com/npm/cli/issues/8440), so that is installed here.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

function npm(...words) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', words, {
    stdio: 'inherit',
    shell,
    env: { ...process.env, npm_config_global: 'false' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync('node_modules/typescript')) npm('ci', '--include=dev', '--ignore-scripts');
npm('run', 'build');
