// Makes dist/command.cjs: the command in one file, since loading a hundred small modules takes longer than auditing an article.
// Blanks and comments are left out, since they are read at every start; names stay, and with AUDIT_SOURCE_MAPS=1 stacks show TypeScript lines.
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
  entryPoints: ['src/command.ts'],
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
  minifyWhitespace: true,
  minifyIdentifiers: true,
  minifySyntax: true,
  lineLimit: 160,
  legalComments: 'none',
  sourcemap: true,
  sourcesContent: true,
  external: Object.keys(dependencies).filter((name) => !INLINE.has(name)),
  // What an ES module knows of its own place, for createRequire; a path will do.
  define: { 'import.meta.url': 'importMetaUrl' },
  // As a module it exports what the bundle does. As a script, which bin/open-command.js runs, its value is the function that wraps modules.
  banner: {
    js: `(open=>typeof module==='object'?open(exports,require,module,__filename,__dirname):open)((function(exports,require,module,__filename,__dirname){'use strict';
const importMetaUrl=__filename;`,
  },
  footer: { js: '}))' },
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
const cacheCode = (how) =>
  execFileSync(process.execPath, [fileURLToPath(new URL('cache-code.js', import.meta.url)), how], { stdio: 'inherit' });
cacheCode('without machine code');
try {
  cacheCode('check');
} catch {
  // Another Node may have other flags by default.
  cacheCode('as it comes');
}
