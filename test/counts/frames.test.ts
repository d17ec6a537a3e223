import { describe, expect, it } from 'vitest';
import type { Frame } from '../../src/counts/frames/frame.ts';
import { FRAMES } from '../../src/counts/frames/index.ts';
import { readSentence } from './read-sentence.ts';

/** Reads a sentence and gives the measures that the frame itself read, and all measures. */
function measures(sentence: string, frame: Frame): { own: boolean; all: string[] } {
  const counts = readSentence(sentence);
  return { own: counts.some(({ rule }) => rule === frame.id), all: counts.map(({ measure }) => measure) };
}

describe.each(FRAMES.map((frame) => ({ id: frame.id, frame })))('frame $id', ({ frame }) => {
  it.each(frame.cases.map((text) => ({ text })))('reads $text', ({ text }) => {
    const [sentence = '', wanted = ''] = text.split(' → ');
    const read = measures(sentence, frame);
    expect(read.all).toEqual(wanted.split(', '));
    expect(read.own).toBe(true);
  });

  it.each(frame.rejects.map((text) => ({ text })))('leaves $text', ({ text }) => {
    expect(measures(text, frame)).toEqual({ own: false, all: [] });
  });
});

describe('the list of frames', () => {
  it('has every id once', () => {
    expect(new Set(FRAMES.map(({ id }) => id)).size).toBe(FRAMES.length);
  });

  it('proves every frame with cases and rejects', () => {
    expect(FRAMES.filter(({ cases, rejects }) => cases.length === 0 || rejects.length === 0)).toEqual([]);
  });
});
