import { spawnSync } from 'node:child_process';

/** Tests that run the command run what is in src now. Called by vitest once before all. */
export function setup(): void {
  const { status } = spawnSync(process.execPath, ['scripts/bundle.js'], { stdio: 'inherit' });
  // `npm test` has built before, and has failed if this fails; a single test of another part need not.
  if (status !== 0) console.error('The command could not be bundled: its tests run an older one.');
}
