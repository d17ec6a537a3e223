// Makes dist/command.cache: the code that usual runs have compiled, for V8 to take as it is. With `check` it fails where V8 does not take it.
import { renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const { CACHE, openCommand } = createRequire(import.meta.url)('../bin/open-command.js');
const [how] = process.argv.slice(2);
if (how === 'check') process.exitCode = openCommand().script.cachedDataRejected === false ? 0 : 1;
else await make(how === 'without machine code');

/**
 * `bare`: a cache also says which functions were worth machine code, and a run would make it for them at once, but a short one is over before that
 * pays. V8 takes a cache only under the flags that it was made under, so they are what they were when it is made.
 */
async function make(bare) {
  if (bare) setFlagsFromString('--no-sparkplug');
  const { script, command } = openCommand(undefined);
  const cwd = fileURLToPath(new URL('../samples', import.meta.url));
  const nowhere = { isTerminal: false, columns: null, closed: false, write: () => {} };
  const world = { ...command.processWorld(), cwd, env: {}, stdout: nowhere, stderr: nowhere };

  // Few runs and short ones: what is in the cache is paid for at every start, and what is not only where it is needed.
  const articles = ['market-attack.txt', 'quake-rising-toll.txt', 'winter-war.txt'];
  for (const args of [['--json', ...articles], articles]) await command.main(args, world);
  if (bare) setFlagsFromString('--sparkplug');
  writeFileSync(`${CACHE}.new`, script.createCachedData());
  renameSync(`${CACHE}.new`, CACHE);
}
