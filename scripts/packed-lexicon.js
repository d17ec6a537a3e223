// Replaces the tables of the lexicon in the bundled command by what they say of every form, worked out here: opening the tables takes longer
// than auditing an article.
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';

const LEXICON = fileURLToPath(new URL('../src/lexicon/', import.meta.url));

/** @type {import('esbuild').Plugin} */
export const packedLexicon = {
  name: 'packed-lexicon',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]lexicon[\\/]readings\.ts$/ }, async () => ({
      contents: `import { unpack } from './packed.ts';\nexport const READINGS = unpack(${JSON.stringify(await pack())});`,
      resolveDir: LEXICON,
    }));
  },
};

async function pack() {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { pack } from './packed.ts';
        import { allForms, READINGS } from './readings.ts';
        export const packed = pack(READINGS, allForms());`,
      resolveDir: LEXICON,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'lexicon',
    logLevel: 'warning',
  });
  return runInNewContext(`${outputFiles[0].text}; lexicon.packed`);
}
