// Makes dist/command.cjs: the command in one file, since loading a hundred small modules takes longer than auditing an article.
// It is not minified and has a source map: AUDIT_SOURCE_MAPS=1 shows TypeScript lines in stacks.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { packedLexicon } from './packed-lexicon.js';

const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

// Small, and needed in nearly every run; all others stay packages of their own, loaded when an input or an option asks for them.
const INLINE = new Set(['chalk', 'cli-table3', 'commander', 'jsonc-parser', 'ignore', 'string-width']);

// A cache of the code before would be taken for one of the code now.
rmSync(new URL('../dist/command.cache', import.meta.url), { force: true });

const { outputFiles } = await build({
  entryPoints: ['src/cli/command.ts'],
  outfile: 'dist/command.cjs',
  write: false,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // Packages are required, ES modules among them: code from V8's cache cannot import.
  supported: { 'dynamic-import': false },
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

// Characters beyond ASCII are left in regular expressions only, where an escape says the same. A file of ASCII is read in half of the time.
const escaped = (text) =>
  text.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

mkdirSync(new URL('../dist', import.meta.url), { recursive: true });
for (const { path, text } of outputFiles) {
  writeFileSync(`${path}.new`, path.endsWith('.cjs') ? escaped(text) : text);
  renameSync(`${path}.new`, path);
}

// In a process of its own, which has compiled nothing else.
execFileSync(process.execPath, [fileURLToPath(new URL('cache-code.js', import.meta.url))], { stdio: 'inherit' });
