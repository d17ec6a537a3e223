const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements that hold nothing and have no end tag. */
export const VOID = set('area base br col embed hr img input link meta param source track wbr');

/** Elements that stand inside a line of text. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr',
);

/** Elements that an end tag inside them does not reach out of. */
export const SCOPES = set('table td th caption button object template svg math');

const blocks =
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul';

/** What a start tag closes, if it was left open inside the nearest of `within`; an empty `within` is the nearest block. */
interface Closing {
  readonly closes: readonly string[];
  readonly within: readonly string[];
}

const closing = (names: string, closes: string, within: string): (readonly [string, Closing])[] =>
  names.split(' ').map((name) => [name, { closes: closes.split(' '), within: within.split(' ') }]);

export const CLOSES: ReadonlyMap<string, Closing> = new Map([
  ...closing(blocks, 'p', ''),
  ...closing('a', 'a', ''),
  ...closing('li', 'li', 'ul ol menu'),
  ...closing('dt dd', 'dt dd', 'dl'),
  ...closing('td th', 'td th', 'tr table'),
  ...closing('tr', 'tr', 'table'),
  ...closing('tbody tfoot', 'tbody thead tfoot', 'table'),
  ...closing('option optgroup', 'option', 'select'),
  ...closing('body', 'head', 'html'),
]);
