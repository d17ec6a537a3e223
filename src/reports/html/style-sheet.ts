import { ARTICLE } from './styles/article.ts';
import { COLOURS } from './styles/colours.ts';
import { PAGE } from './styles/page.ts';
import { PLOTS } from './styles/plots.ts';
import { PRINT } from './styles/print.ts';
import { TABLES } from './styles/tables.ts';

/**
 * Only articles of at most so many figures light up: the browser watches a selector for each, over all that stands in the article
 * (measured: 120 over an article of 900 figures take a second for every click).
 */
export const MOST_LIT = 80;

/** Pointing at a figure, or going to it, lights it in the text, in its rows and in the plots. */
function lights(places: number): string {
  const rules = Array.from({ length: places }, (_, index) => {
    const name = `.n${index + 1}`;
    return `.lit:has(${name}:is(:hover,:focus-within,:target)) ${name}{--lighted:var(--lit)}`;
  });
  return `${rules.join('\n')}
mark a{background:var(--lighted,transparent)}
.row{background:var(--lighted,transparent)}
.halo{fill:var(--lighted,transparent)}
`;
}

/** The one style sheet of a page whose longest article that lights up has so many figures. */
export const styleSheet = (figures: number): string =>
  [COLOURS, PAGE, ARTICLE, TABLES, PLOTS, lights(figures), PRINT].join('');
