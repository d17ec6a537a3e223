// npm run fuzz -- [SECONDS] [SEED]: texts without end, until the time is over or a promise is broken. Prints what broke it, and how to see it again.
import fc from 'fast-check';
import { names, samplesIn, texts } from './texts.ts';
import { articlesIn, expectPromises } from './whole-path.ts';

const seconds = Number(process.argv[2] ?? 60);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const samples = samplesIn(process.cwd());
const ends = performance.now() + seconds * 1000;
/** A text of a few thousand letters that takes longer is a finding too. Milliseconds. */
const TOO_LONG = 5000;
const BATCH = 200;

const tried = { texts: 0, articles: 0, characters: 0, figures: 0, discrepancies: 0 };
for (let batch = 0; performance.now() < ends; batch++) {
  const drafts = fc.array(fc.tuple(texts(samples), names), { minLength: 1, maxLength: 3 });
  const property = fc.asyncProperty(drafts, async (given) => {
    if (performance.now() > ends) return;
    const read = await Promise.all(
      given.map(([text, name], nth) => articlesIn(new TextEncoder().encode(text), `${nth}/${name}`)),
    );
    const begun = performance.now();
    const { figures, discrepancies } = expectPromises(read.flat());
    if (performance.now() - begun > TOO_LONG) throw new Error(`took ${performance.now() - begun} ms`);
    tried.texts += given.length;
    tried.articles += read.flat().length;
    tried.characters += given.reduce((sum, [text]) => sum + text.length, 0);
    tried.figures += figures.length;
    tried.discrepancies += discrepancies.length;
  });
  await fc.assert(property, { numRuns: BATCH, seed: seed + batch, interruptAfterTimeLimit: 300_000 });
}
console.log(`${seconds} s, seeds from ${seed}: ${JSON.stringify(tried)}; no promise was broken`);
