import { Parser } from 'htmlparser2';

/** One element as a test looks at it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** All elements of a page, in order, and its text without style. */
export function elementsOf(html: string): { readonly elements: readonly Element[]; readonly text: string } {
  const elements: Element[] = [];
  let text = '';
  let inStyle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      elements.push({ name, attributes });
      inStyle = name === 'style';
    },
    onclosetag() {
      inStyle = false;
    },
    ontext(data) {
      if (!inStyle) text += data;
    },
  });
  parser.end(html);
  return { elements, text };
}

/** Values of an attribute, in order. */
export const valuesOf = (elements: readonly Element[], attribute: string): string[] =>
  elements.flatMap(({ attributes }) => attributes[attribute] ?? []);
