/**
 * Words without which a text in lower case holds no share: one alternation over short literals, so the test is linear. It only rules texts out, the
 * readers decide. Nothing stands behind an alternation but another branch of it: V8 compiles what follows into each branch, and case costs more yet.
 */
const WORDS = new RegExp(
  [
    '%',
    'per ?cent',
    '\\bpc\\b',
    'half|twice|thrice|double|triple|treble|quadruple|\\btimes\\b|quarter',
    // Ordinals, which are denominators, too.
    '\\dst\\b|\\dnd\\b|\\drd\\b|\\dth\\b',
    '\\bsecond|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|teenth|tieth|hundredth|ty-first',
    'respectively',
    '\\b(?:a|per|each|every) [dwmy][aeo]',
  ].join('|'),
);

/** *one in ten*, *3 out of every 10*: what a number of parts stands before, and what is parted. */
const PARTS = /(?:one|two|three|four|five|six|seven|eight|nine|\d) (?:in|out of) /iy;
const WHOLE = / (?:in|of) (?:every|each|\d|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty)/i;

const HOUSEHOLDS = /families|households/i;

/**
 * The first three units of all that `WORDS` and `PARTS` may match, as marks of five bits each: a look at a table for each unit of a text, where the
 * expressions would try all their branches. They are tried only where they may match.
 */
const BEGINNINGS = new Uint8Array(1 << 15);
const [WORD, PART] = [1, 2];
for (const word of 'per hal twi thr dou tri tre qua tim sec thi fou fif six sev eig nin ten twe tee tie hun ty- eac eve'.split(
  ' ',
))
  begin(word, WORD);
for (const unit of 'dwmy') begin(`a ${unit}`, WORD);
for (let code = 0; code < 32; code++) begin(`pc${String.fromCharCode(64 + code)}`, WORD);
for (const digit of '0123456789') {
  for (const ending of ['st', 'nd', 'rd', 'th']) begin(digit + ending, WORD);
  for (const link of ['i', 'o']) begin(`${digit} ${link}`, PART);
}
for (const word of 'one two thr fou fiv six sev eig nin'.split(' ')) begin(word, PART);

function begin(units: string, bit: number): void {
  let mark = 0;
  for (let at = 0; at < 3; at++) mark = (mark << 5) | (units.charCodeAt(at) & 31);
  BEGINNINGS[mark] = (BEGINNINGS[mark] ?? 0) | bit;
}

/** Whether a text may hold a share. Asked of every sentence beside a figure. */
export function mayHoldShare(text: string): boolean {
  let parted = false;
  let mark = 0;
  for (let next = 0; next < text.length + 2; next++) {
    const unit = next < text.length ? text.charCodeAt(next) : 0;
    if (unit === PERCENT) return true;
    mark = ((mark << 5) | (unit & 31)) & 0x7fff;
    const begins = next < 2 ? 0 : (BEGINNINGS[mark] ?? 0);
    if (begins & WORD && matches(WORDS, text, next - 2)) return true;
    parted ||= (begins & PART) !== 0 && matches(PARTS, text, next - 2);
  }
  return parted && WHOLE.test(text);
}

const PERCENT = 37;

function matches(expression: RegExp, text: string, at: number): boolean {
  expression.lastIndex = at;
  return expression.test(text);
}

export const mayHoldHouseholds = (text: string): boolean => HOUSEHOLDS.test(text);
