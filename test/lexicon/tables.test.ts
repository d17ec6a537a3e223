import { describe, expect, it } from 'vitest';
import { verbForms } from '../../src/lexicon/inflect.ts';
import { LEXICON } from '../../src/lexicon/lexicon.ts';
import { nounForms } from '../../src/lexicon/nouns.ts';
import { PEOPLE, PEOPLE_IN_STATE } from '../../src/lexicon/people.ts';
import { ROWS } from '../../src/lexicon/rows.ts';
import { THINGS } from '../../src/lexicon/things.ts';
import { TRIGGER_VERBS } from '../../src/lexicon/trigger-verbs.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';

const list = (text: string): string[] => text.split(/\s+/).filter((entry) => entry !== '' && entry !== '|');
const twice = (entries: readonly string[]): string[] =>
  entries.filter((entry, index) => entries.indexOf(entry) !== index);
const nounsIn = (table: string): string[] => list(table).flatMap((entry) => nounForms(entry).map(([form]) => form));

/** As running text has it: *people_'s_republic* is *people's republic*. */
const inText = (form: string): string => form.replaceAll("_'", "'").replaceAll('_.', '.').replaceAll('_', ' ');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

describe('the tables', () => {
  it('are written in lower case, with underscores between words', () => {
    const odd = ROWS.flatMap(({ entries }) => list(entries)).filter(
      (entry) =>
        entry !== entry.toLowerCase() ||
        /[-–—,:;"’+()\d]/.test(entry.replace(/(?<=_)\d+(?=[_/]|$)|^-(?=\/)|^m23$/g, '')),
    );
    expect(odd).toEqual([]);
  });

  it('hold no entry twice in one row', () => {
    expect(
      ROWS.filter(({ proper }) => !proper).flatMap(({ entries }) => twice(list(entries.split('|')[0] ?? ''))),
    ).toEqual([]);
  });

  it('give every form a meaning that is found again', () => {
    const lost = ROWS.flatMap((row) =>
      list(row.entries).flatMap((entry) => row.inflect(entry).filter(([form]) => !LEXICON.words.get(form))),
    );
    expect(lost).toEqual([]);
  });

  it('spell every form as one token of running text', () => {
    const cut = new Set<string>();
    for (const { entries, inflect } of ROWS)
      for (const entry of list(entries))
        for (const [form] of inflect(entry)) {
          const text = capital(inText(form));
          const [token, ...rest] = tokenize(text, { start: 0, end: text.length });
          if (rest.length > 0 || token?.lower !== form) cut.add(form);
        }
    // *they|'re* stands at the end of another word; *M23* is how a name is printed, *m_23* how it is found.
    expect([...cut].filter((form) => !form.startsWith("'") && form !== 'm23')).toEqual([]);
  });
});

describe('nouns', () => {
  it('name people of one group only', () => {
    const groups = new Map<string, string>();
    const doubtful: string[] = [];
    for (const [group, table] of Object.entries(PEOPLE))
      for (const form of nounsIn(table)) {
        if ((groups.get(form) ?? group) !== group) doubtful.push(`${form}: ${groups.get(form)}, ${group}`);
        groups.set(form, group);
      }
    expect(doubtful).toEqual([]);
    expect(groups.size).toBeGreaterThan(3000);
  });

  it('name people or things, never both', () => {
    const people = new Set(Object.values(PEOPLE).flatMap(nounsIn));
    expect(nounsIn(THINGS).filter((form) => people.has(form))).toEqual([]);
    expect(list(THINGS).length).toBeGreaterThan(1200);
  });

  it('are people where they say a state', () => {
    const people = new Set(Object.values(PEOPLE).flatMap(nounsIn));
    expect(PEOPLE_IN_STATE.flatMap(([, table]) => list(table)).filter((form) => !people.has(form))).toEqual([]);
    expect(twice(PEOPLE_IN_STATE.flatMap(([, table]) => list(table)))).toEqual([]);
  });
});

describe('verbs', () => {
  it('put people into one state each', () => {
    expect(twice(TRIGGER_VERBS.flatMap(([, , , table]) => list(table)))).toEqual([]);
  });

  it('are known in every form, with their state, whom they count and how surely', () => {
    for (const [measure, counted, weak, table] of TRIGGER_VERBS)
      for (const lemma of list(table))
        for (const [form, mark] of verbForms(lemma)) {
          const verb = LEXICON.words.get(form)?.verb;
          expect((verb?.forms ?? 0) & mark, form).toBe(mark);
          if (verb?.lemma === lemma) expect(verb.trigger, form).toEqual({ measure, counted, weak });
        }
  });
});
