// Makes dist/command.cjs: the command in one file, since loading a hundred small modules takes longer than auditing an article.
// It is not minified and has a source map: AUDIT_SOURCE_MAPS=1 shows TypeScript lines in stacks.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { packedLexicon } from './packed-lexicon.js';

const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

// Small, and needed in nearly every run; all others stay packages of their own, loaded when an input or an option asks for them.
const INLINE = new Set(['chalk', 'cli-table3', 'commander', 'jsonc-parser', 'ignore', 'string-width']);

await build({
  entryPoints: ['src/cli/command.ts'],
  outfile: 'dist/command.cjs',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // The CommonJS of some packages loads its parts by names that no bundler can follow.
  mainFields: ['module', 'main'],
  sourcemap: true,
  sourcesContent: true,
  external: Object.keys(dependencies).filter((name) => !INLINE.has(name)),
  // What an ES module knows of its own place, for createRequire.
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  plugins: [packedLexicon],
  logLevel: 'warning',
});
