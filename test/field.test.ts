import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { casesOf, meeting, readCase } from './corpus/cases.ts';

const NAMES = readdirSync(new URL('field/', import.meta.url)).map((file) => file.replace(/\.txt$/, ''));

describe.each(NAMES)('the %s of the field', (name) => {
  it.each(casesOf(new URL(`field/${name}.txt`, import.meta.url)))('$text', (one) => {
    const read = readCase(one);
    expect(read).toEqual(meeting(one.right, read));
  });
});
