import { expect, test } from 'vitest';
import { CHECKS } from '../../src/discrepancies/checks/index.ts';
import { checksPage } from './checks-page.ts';

// Written anew by `npm run generate`.
test('docs/checks.md is what the checks say of themselves', async () => {
  await expect(checksPage(CHECKS)).toMatchFileSnapshot('../../docs/checks.md');
});
