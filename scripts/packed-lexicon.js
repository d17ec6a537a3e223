// Replaces the tables of the lexicon in the bundled command by what they say of every form, worked out here: opening the tables takes longer
// than auditing an article. It stands in a file of its own, dist/lexicon.txt, since a text that is part of the code is read and checked with it.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';

const LEXICON = fileURLToPath(new URL('../src/lexicon/', import.meta.url));
const FILE = new URL('../dist/lexicon.txt', import.meta.url);

/** @type {import('esbuild').Plugin} */
export const packedLexicon = {
  name: 'packed-lexicon',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]lexicon[\\/]readings\.ts$/ }, async () => ({
      contents: opening(write(await pack())),
      resolveDir: LEXICON,
    }));
    onLoad({ filter: /[\\/]lexicon[\\/]split-verb-forms\.ts$/ }, async () => ({
      contents: `export const SPLIT_VERB_FORMS = ${JSON.stringify(await splitVerbForms())};`,
    }));
  },
};

/** Writes the texts one after the other. @returns where each begins and ends, by its name */
function write({ words, phrases, senses }) {
  const texts = [words.lines, words.starts, phrases.lines, phrases.starts, senses];
  mkdirSync(new URL('.', FILE), { recursive: true });
  writeFileSync(new URL(`${FILE}.new`), texts.join(''), 'latin1');
  renameSync(new URL(`${FILE}.new`), FILE);
  let at = 0;
  return texts.map(({ length }) => {
    at += length;
    return [at - length, at];
  });
}

/** The module that opens them. The file lies beside the bundle; making one string of it would take as long as reading it. */
const opening = (places) => {
  const [lines, starts, phraseLines, phraseStarts, senses] = places.map(([from, to]) => `part(${from}, ${to})`);
  return `import { readFileSync } from 'node:fs';
import { unpack } from './packed.ts';
const bytes = readFileSync(__dirname + '/lexicon.txt');
const part = (from, to) => ({ slice: (start, end) => bytes.latin1Slice(from + start, Math.min(to, from + end)) });
export const READINGS = unpack({
  words: { lines: ${lines}, starts: ${starts} },
  phrases: { lines: ${phraseLines}, starts: ${phraseStarts} },
  senses: ${senses},
});`;
};

const pack = () =>
  answerOf(`import { pack } from './packed.ts';
    import { allForms, READINGS } from './readings.ts';
    export const answer = pack(READINGS, allForms());`);

const splitVerbForms = () =>
  answerOf(`import { SPLIT_VERB_FORMS } from './split-verb-forms.ts';
    export const answer = SPLIT_VERB_FORMS;`);

/** What a module in the folder of the lexicon exports as its answer. */
async function answerOf(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: LEXICON },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'lexicon',
    logLevel: 'warning',
  });
  return runInNewContext(`${outputFiles[0].text}; lexicon.answer`);
}
