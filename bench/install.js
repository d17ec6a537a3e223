// Installs what the benchmark measures with and against, unless it is there: in this folder, without install scripts.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(`${cwd}node_modules/tinybench`)) {
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
