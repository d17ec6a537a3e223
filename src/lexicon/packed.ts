import type { Readings } from './readings.ts';
import type { TriggerSense, Word } from './word.ts';

/**
 * The readings of all forms as text that takes no time to open: forms stand in buckets by a hash of their letters, a line each, and a line is
 * looked for and read when its form is asked for. Tabs part the buckets, line feeds the senses.
 */
export interface Packed {
  /** Each line a form, what it means with a capital, and what it means small where that is something else. */
  readonly words: string;
  /** Each line a word and the phrases that begin with it, longest first. */
  readonly phrases: string;
  /** JSON of what words mean, each meaning once. */
  readonly senses: string;
}

const BUCKETS = 1024;

function bucketOf(form: string): number {
  let hash = 0;
  for (let at = 0; at < form.length; at++) hash = (Math.imul(hash, 31) + form.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 10)) & (BUCKETS - 1);
}

export function pack(readings: Readings, forms: readonly string[]): Packed {
  const senses: string[] = ['null'];
  const ordinals = new Map<string, number>([['null', 0]]);
  const ordinalOf = (sense: unknown): string => {
    const json = JSON.stringify(sense);
    const ordinal = ordinals.get(json) ?? senses.push(json) - 1;
    ordinals.set(json, ordinal);
    return ordinal.toString(36);
  };
  const meaning = (word: Word | undefined): string => {
    if (!word) return '-';
    const { tags, number, person, stateNoun, verb, state, side } = word;
    const of = [number, person, stateNoun, state, side].map(ordinalOf);
    const acts = verb ? [verb.forms.toString(36), ordinalOf(verb.trigger), verb.lemma] : [];
    return [tags.toString(36), ...of, ...acts].join(',').replace(/(?:,0)+$/, '');
  };
  const words: string[] = new Array(BUCKETS).fill('\n');
  const phrases: string[] = new Array(BUCKETS).fill('\n');
  const add = (buckets: string[], form: string, line: string): void => {
    const key = keyOf(form);
    const bucket = bucketOf(key);
    buckets[bucket] = `${buckets[bucket]}${key} ${line}\n`;
  };
  for (const form of forms) {
    const [proper, common] = [meaning(readings.word(form, true)), meaning(readings.word(form, false))];
    if (proper !== '-') add(words, form, common === proper ? proper : `${proper} ${common}`);
  }
  for (const first of new Set(forms.map((form) => form.split('_', 1)[0] ?? form))) {
    const found = readings.phrases(first);
    if (found) add(phrases, first, found.map((parts) => parts.join('_')).join(' '));
  }
  return { words: words.join('\t'), phrases: phrases.join('\t'), senses: senses.join('\n') };
}

export function unpack(packed: Packed): Readings {
  const words = packed.words.split('\t');
  const phrases = packed.phrases.split('\t');
  const senses = packed.senses.split('\n');
  const senseAt = <Sense>(ordinal: string | undefined): Sense =>
    JSON.parse(senses[Number.parseInt(ordinal ?? '0', 36)] ?? 'null');
  return {
    word(form, proper) {
      const [capital, small = capital] = lineOf(words, form);
      const meaning = proper ? capital : small;
      if (meaning === undefined || meaning === '-') return undefined;
      const [tags = '0', number, person, stateNoun, state, side, forms = '0', trigger, lemma] = meaning.split(',');
      return {
        form,
        tags: Number.parseInt(tags, 36),
        number: senseAt(number),
        person: senseAt(person),
        stateNoun: senseAt(stateNoun),
        verb:
          lemma === undefined
            ? null
            : { lemma, forms: Number.parseInt(forms, 36), trigger: senseAt<TriggerSense | null>(trigger) },
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

/** What stands behind a form in its line; nothing where it has none. */
function lineOf(buckets: readonly string[], form: string): string[] {
  const key = keyOf(form);
  const bucket = buckets[bucketOf(key)] ?? '';
  const at = bucket.indexOf(`\n${key} `);
  return at < 0 ? [] : bucket.slice(at + key.length + 2, bucket.indexOf('\n', at + 1)).split(' ');
}

/** No character beyond Latin-1, since one would double the memory of the whole; and what is not one word is found nowhere. */
const keyOf = (form: string): string =>
  /^[!-~]*$/.test(form) ? form : form.replace(/[^!-$&-~]/g, (unit) => `%${unit.charCodeAt(0).toString(36)}`);
