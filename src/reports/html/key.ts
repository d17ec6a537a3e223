import { SEVERITIES, type Severity } from '../../discrepancies/discrepancy.ts';
import { type Markup, markup } from './markup.ts';
import { GRADES } from './wording.ts';

const MEANING: Readonly<Record<Severity, string>> = {
  error: 'both cannot stand in the outlet’s own voice, or the arithmetic does not work out.',
  warning: 'an editor must choose, attribute, date or rephrase; a legitimate reading exists.',
  note: 'what a fact-checker wants to know: sources that differ, one party’s claim, rounding.',
};

const sample = (shape: Markup, words: string): Markup =>
  markup`<dt><svg class="g1" width="3.5rem" height="1rem" aria-hidden="true">${shape}</svg></dt><dd>${words}</dd>`;

const PLOT_SIGNS: Markup = markup`${[
  sample(markup`<circle class="dot" cx="50%" cy="50%" r="5"/>`, 'an exact number'),
  sample(
    markup`<line class="ray" x1="15%" x2="98%" y1="50%" y2="50%"/><svg x="98%" y="50%" overflow="visible"><path class="head" d="M-7-5L0 0L-7 5"/></svg><circle class="dot" cx="15%" cy="50%" r="5"/>`,
    'this many or more; to the left, this many or fewer',
  ),
  sample(
    markup`<line class="bar" x1="15%" x2="85%" y1="50%" y2="50%"/><line class="spine" x1="15%" x2="85%" y1="50%" y2="50%"/>`,
    'somewhere between two ends',
  ),
  sample(
    markup`<g class="hollow"><circle class="dot" cx="50%" cy="50%" r="5"/></g>`,
    'hollow: a change, a part, a rate, an earlier count, or not claimed to be so',
  ),
]}`;

/** How to read the page. */
export const KEY: Markup = markup`<section class="key" aria-labelledby="key"><h2 id="key">How to read this</h2>
<div><p>Each <mark class="g1"><span>figure<span class="chip g1">A1</span></span></mark> is marked where it stands, with the letter, colour and underline of its group: figures of one group count the same people in the same state in the same happening. A grey one is compared with nothing. Follow a figure to its row, and the row’s place, as line and column, back into the text.</p>
<p>Findings are <em>incompatible as written</em>, not false: nothing but the articles is known here. Numbers are never averaged.</p></div>
<dl class="grades">${SEVERITIES.map((severity) => markup`<dt><span class="grade ${severity}"><span aria-hidden="true">${GRADES[severity].shape}</span> ${GRADES[severity].word}</span></dt><dd>${MEANING[severity]}</dd>`)}</dl>
<dl class="signs">${PLOT_SIGNS}</dl></section>
`;
