/** DEL, C1 controls, line separators and bidi controls: JSON allows them as they are, and a terminal may obey them. */
const UNSAFE = /[\x7F-\x9F\u2028-\u202E\u2066-\u2069]/g;

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON that reads back exactly and holds no raw control character; indented by two blanks, or on one line. */
export const jsonText = (value: unknown, layout: 'indented' | 'line' = 'indented'): string =>
  JSON.stringify(value, null, layout === 'indented' ? 2 : undefined).replace(UNSAFE, escaped);
