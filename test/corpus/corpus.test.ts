import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/articles/read.ts';
import { casesOf, meeting, readCase } from './cases.ts';
import { draw } from './draw.ts';

const SAMPLES = new URL('../../samples/', import.meta.url);
const TEXTS = new URL('texts/', import.meta.url);
const MISSES = new URL('known-misses/', import.meta.url);

const filesIn = (folder: URL) =>
  readdirSync(folder)
    .filter((name) => /^[a-z].*\.(?:txt|md)$/.test(name))
    .map((name) => ({ name, file: new URL(name, folder) }));

/** Golden files, redrawn by `vitest -u`: what changes there is what a change of the grammar does. */
describe.each([...filesIn(SAMPLES), ...filesIn(TEXTS)])('$name', ({ name, file }) => {
  it('is read as drawn', async () => {
    const [article] = await readArticles(readFileSync(file), name);
    const drawn = article ? draw(article) : '';
    await expect(drawn).toMatchFileSnapshot(`drawn/${name.replace(/\.\w+$/, '')}.drawn`);
  });
});

/** A sentence that is read right at last moves to where the right ones are: test/field. */
describe.each(filesIn(MISSES))('known misses: $name', ({ file }) => {
  it.each(casesOf(file))('$text', (one) => {
    const read = readCase(one);
    expect(read).not.toEqual(meeting(one.right, read));
  });
});
