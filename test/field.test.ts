import { describe, expect, it } from 'vitest';
import { casesOf, meeting, readCase } from './corpus/cases.ts';

describe.each(['sentences', 'traps', 'disasters', 'war', 'longform'])('the %s of the field', (name) => {
  it.each(casesOf(new URL(`field/${name}.txt`, import.meta.url)))('$text', (one) => {
    const read = readCase(one);
    expect(read).toEqual(meeting(one.right, read));
  });
});
