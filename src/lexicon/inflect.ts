/** The plural of an English noun by rule; only the last word of a compound changes. */
export function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

/** `soldier+` → both forms; `man/men` as given; `-/troops` has no singular; a bare word is taken as it is. */
export function nounForms(entry: string): { singular: string | null; plural: string | null } {
  if (entry.endsWith('+')) {
    const singular = entry.slice(0, -1);
    return { singular, plural: pluralOf(singular) };
  }
  const slash = entry.indexOf('/');
  if (slash < 0) return { singular: entry, plural: null };
  const singular = entry.slice(0, slash);
  return { singular: singular === '-' ? null : singular, plural: entry.slice(slash + 1) };
}

export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** All forms of a verb given as `lemma`, `lemma:past` or `lemma:past:participle`; in a phrasal verb the first word changes (`call_up`, `called_up`). */
export function verbForms(entry: string): VerbForms {
  const [lemma = '', past, participle] = entry.split(':');
  const under = lemma.indexOf('_');
  const head = under < 0 ? lemma : lemma.slice(0, under);
  const rest = under < 0 ? '' : lemma.slice(under);
  const regularPast = `${pastOf(head)}${rest}`;
  return {
    base: lemma,
    third: `${thirdOf(head)}${rest}`,
    past: past ?? regularPast,
    participle: participle ?? past ?? regularPast,
    gerund: `${gerundOf(head)}${rest}`,
  };
}

const thirdOf = (verb: string): string => (verb === 'have' ? 'has' : verb === 'go' ? 'goes' : pluralOf(verb));

const DOUBLED = /^(?:stab|free(?!e)|trap|nab|swap|flog|gun|ambush(?!.)|kidnap|hijack(?!.)|bat|drop|stop|plan|top|let|cut|mow(?!.)|admit|commit|commit|refer|recur|man|ship|grab|rob|drug|jog|dig|hit|put|set|run|cap|club|chop|strip|wrap|transmit|permit|expel|propel|rebel|concur|incur|gas|bus|patrol|control|compel)$/;

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLED.test(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`;
}

function gerundOf(verb: string): string {
  if (verb === 'die' || verb === 'lie' || verb === 'tie') return `${verb.slice(0, -2)}ying`;
  if (/(?:[^aeio]e|[^aeiou]ue)$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
  if (verb === 'take' || verb === 'make' || verb === 'give' || verb === 'leave') return `${verb.slice(0, -1)}ing`;
  return DOUBLED.test(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}
