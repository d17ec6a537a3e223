import type { Readings } from './readings.ts';
import type { TriggerSense, Word } from './word.ts';

/**
 * The readings of all forms as text that takes no time to open: forms stand in buckets by a hash of their letters, a line each, and a line is
 * looked for and read when its form is asked for.
 */
export interface Packed<Text extends Sliced = string> {
  /** Each line a form, what it means with a capital, and what it means small where that is something else. */
  readonly words: Buckets<Text>;
  /** Each line a word and the phrases that begin with it, longest first. */
  readonly phrases: Buckets<Text>;
  /** JSON of what words mean, each meaning once, in lines: lines of words point to where one begins. */
  readonly senses: Text;
}

/** Text that is asked for in small parts: a string, or bytes that become one part by part. */
export interface Sliced {
  slice(start: number, end: number): string;
}

/** The lines of all buckets one after the other, and where each bucket begins, in digits of `WIDTH`. */
interface Buckets<Text extends Sliced> {
  readonly lines: Text;
  readonly starts: Text;
}

const BUCKETS = 1024;
const WIDTH = 4;

function bucketOf(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 10)) & (BUCKETS - 1);
}

const digits = (value: number): string => value.toString(36);
const numberIn = (written: string): number => Number.parseInt(written, 36);

export function pack(readings: Readings, forms: readonly string[]): Packed {
  let senses = '\n';
  const places = new Map<string, string>([['null', '0']]);
  const placeOf = (sense: unknown): string => {
    const json = JSON.stringify(sense);
    const place = places.get(json) ?? digits(senses.length);
    if (!places.has(json)) senses += `${json}\n`;
    places.set(json, place);
    return place;
  };
  const meaning = (word: Word | undefined): string => {
    if (!word) return '-';
    const { tags, number, person, stateNoun, verb, state, side } = word;
    const of = [number, person, stateNoun, state, side].map(placeOf);
    const acts = verb ? [digits(verb.forms), placeOf(verb.trigger), verb.lemma] : [];
    return [digits(tags), ...of, ...acts].join(',').replace(/(?:,0)+$/, '');
  };
  const words = forms.flatMap((form): [string, string][] => {
    const [proper, common] = [meaning(readings.word(form, true)), meaning(readings.word(form, false))];
    return proper === '-' ? [] : [[form, common === proper ? proper : `${proper} ${common}`]];
  });
  const firsts = [...new Set(forms.map((form) => form.split('_', 1)[0] ?? form))];
  const phrases = firsts.flatMap((first): [string, string][] => {
    const found = readings.phrases(first);
    return found ? [[first, found.map((parts) => parts.join('_')).join(' ')]] : [];
  });
  return { words: bucketsOf(words), phrases: bucketsOf(phrases), senses };
}

function bucketsOf(entries: readonly (readonly [form: string, line: string])[]): Buckets<string> {
  const buckets: string[] = new Array(BUCKETS).fill('');
  for (const [form, line] of entries) {
    const key = keyOf(form);
    buckets[bucketOf(key)] += `\n${key} ${line}`;
  }
  let starts = '';
  let length = 0;
  for (const bucket of [...buckets, '']) {
    starts += digits(length).padStart(WIDTH, '0');
    length += bucket.length;
  }
  return { lines: buckets.join(''), starts };
}

export function unpack({ words, phrases, senses }: Packed<Sliced>): Readings {
  const read = new Map<string, unknown>([['0', null]]);
  const senseAt = <Sense>(place = '0'): Sense => {
    if (!read.has(place)) {
      read.set(place, JSON.parse(lineAt(senses, numberIn(place))));
    }
    return read.get(place) as Sense;
  };
  return {
    word(form, proper) {
      const [capital, small = capital] = lineOf(words, form);
      const meaning = proper ? capital : small;
      if (meaning === undefined || meaning === '-') return undefined;
      const [tags = '0', number, person, stateNoun, state, side, forms = '0', trigger, lemma] = meaning.split(',');
      return {
        form,
        tags: numberIn(tags),
        number: senseAt(number),
        person: senseAt(person),
        stateNoun: senseAt(stateNoun),
        verb:
          lemma === undefined
            ? null
            : { lemma, forms: numberIn(forms), trigger: senseAt<TriggerSense | null>(trigger) },
        state: senseAt(state),
        side: senseAt(side),
      };
    },
    phrases(first) {
      const found = lineOf(phrases, first);
      return found.length > 0 ? found.map((phrase) => phrase.split('_')) : undefined;
    },
  };
}

/** The line that begins at a place. */
function lineAt(text: Sliced, at: number): string {
  for (let length = 200; ; length *= 4) {
    const part = text.slice(at, at + length);
    const end = part.indexOf('\n');
    if (end >= 0 || part.length < length) return end < 0 ? part : part.slice(0, end);
  }
}

/** What stands behind a form in its line; nothing where it has none. */
function lineOf({ lines, starts }: Buckets<Sliced>, form: string): string[] {
  const key = keyOf(form);
  const digit = bucketOf(key) * WIDTH;
  const bucket = lines.slice(
    numberIn(starts.slice(digit, digit + WIDTH)),
    numberIn(starts.slice(digit + WIDTH, digit + 2 * WIDTH)),
  );
  const at = bucket.indexOf(`\n${key} `);
  if (at < 0) return [];
  const end = bucket.indexOf('\n', at + 1);
  return bucket.slice(at + key.length + 2, end < 0 ? bucket.length : end).split(' ');
}

/** No character beyond Latin-1, since one would double the memory of the whole; and what is not one word is found nowhere. */
const keyOf = (form: string): string =>
  /^[!-~]*$/.test(form) ? form : form.replace(/[^!-$&-~]/g, (unit) => `%${unit.charCodeAt(0).toString(36)}`);
