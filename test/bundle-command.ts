import { execFileSync } from 'node:child_process';

/** Tests that run the command run what is in src now. Called by vitest once before all. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/bundle.js'], { stdio: 'inherit' });
}
