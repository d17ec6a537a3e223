import { SLOTS } from '../cohorts.ts';

/** Hues of the groups, for light paper (white letters on them) and for dark (dark letters on them); each keeps 4.5 to 1. */
const HUES: readonly (readonly [light: string, dark: string])[] = [
  ['#1f5fa8', '#8fbdf2'],
  ['#a3480c', '#f2ab7c'],
  ['#1b7042', '#8ccfa5'],
  ['#7a3f9d', '#cfa9ea'],
  ['#0d6873', '#79cdd8'],
  ['#a82461', '#f3a0c5'],
  ['#68600d', '#d6cb6c'],
  ['#4d5566', '#b9c2d3'],
];

/** Underlines of the groups: with eight hues, forty pairs that differ without colour as well. */
const PATTERNS = ['solid', 'dashed', 'dotted', 'double', 'wavy'];

const slots = Array.from({ length: SLOTS }, (_, index) => index);

const classesOf = (every: number, nth: number): string =>
  slots
    .filter((slot) => slot % every === nth)
    .map((slot) => `.g${slot + 1}`)
    .join(',');

const hues = (side: 0 | 1): string => HUES.map((pair, index) => `--c${index}:${pair[side]}`).join(';');

export const COLOURS = `
:root{--paper:#fff;--panel:#f6f5f1;--card:#fff;--ink:#1b1a18;--soft:#5b5953;--rule:#d8d4cb;--faint:#ebe8e1;
--link:#174f8f;--error:#b3201a;--warning:#8a5300;--note:#3b5f86;--here:#fff1b8;--lit:#ffe9a3;--on:#fff;--c:#5b5953;${hues(0)}}
@media screen and (prefers-color-scheme:dark){
:root{--paper:#15171a;--panel:#1b1e22;--card:#22262b;--ink:#ebe8e2;--soft:#b5b2ab;--rule:#3d4249;--faint:#2c3036;
--link:#9cc4f5;--error:#ff9a8f;--warning:#f0bd6a;--note:#a3c4e8;--here:#41370f;--lit:#4a3f10;--on:#15171a;--c:#b5b2ab;${hues(1)}}
}
:root{--bg:var(--paper)}
.g0{--g:var(--c);--p:dotted}
${HUES.map((_, index) => `${classesOf(HUES.length, index)}{--g:var(--c${index})}`).join('\n')}
${PATTERNS.map((pattern, index) => `${classesOf(PATTERNS.length, index)}{--p:${pattern}}`).join('\n')}
`;
