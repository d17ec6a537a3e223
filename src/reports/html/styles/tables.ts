/** Findings, lists of figures, and the rows in both. */
export const TABLES = `
.finding,.cohort{container-type:inline-size}
.finding{--bg:var(--card);background:var(--card);border:1px solid var(--rule);border-left:5px solid var(--s);border-radius:.3rem;padding:.8rem 1rem 1rem;margin-bottom:1rem;scroll-margin-top:.75rem}
.finding:target{outline:3px solid var(--s)}
.over{display:flex;flex-wrap:wrap;gap:0 .75rem;font-size:.8125rem;color:var(--soft)}
.over .size{margin-left:auto;font-weight:700;color:var(--s);font-size:1rem;line-height:1.2}
.finding :is(h3,h4){font-size:1.0625rem;line-height:1.3;margin:.15rem 0 .3rem;text-wrap:balance}
.message{font-size:.9375rem}
.reasons{font-size:.875rem;margin-top:.8rem}
.reasons li{padding-left:1rem;text-indent:-1rem;margin-top:.15rem}
.reasons li::before{content:"–";display:inline-block;width:1rem;text-indent:0;color:var(--soft)}
.advice{font-size:.875rem;margin-top:.6rem;padding-top:.6rem;border-top:1px solid var(--faint)}
table+.advice{border-top:0;padding-top:0}
.advice b{margin-right:.35rem}
.cohort{margin-bottom:1.75rem}
.cohort h4{font-size:.9375rem;margin-bottom:.3rem}
.cohort .aside{font-size:.8125rem}
.pointers li{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.6rem;align-items:baseline;font-size:.875rem;padding:.2rem 0}
table{width:100%;border-collapse:collapse;font-size:.8125rem;line-height:1.4;font-variant-numeric:tabular-nums lining-nums;margin-top:.6rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--rule)}
th:last-child,td:last-child{padding-right:.3rem}
th:first-child,td:first-child{padding-left:.3rem}
thead th{font-size:.75rem;font-weight:600;color:var(--soft);border-bottom:1px solid var(--soft);vertical-align:bottom}
.row{scroll-margin-top:7.5rem}
.row:target{background:var(--here)}
.row:target .written{box-shadow:inset 4px 0 var(--ink)}
.row:target .written{padding-left:.7rem}
.row td{width:23%}
.row .written{width:25%}
.row .date,.row .at{width:auto;white-space:nowrap}
.phrase{font-size:.9375rem;font-weight:650}
.row td>small{margin-top:.05rem}
.more{display:block;white-space:nowrap;color:var(--soft);font-size:.92em}
.more:is(.error,.warning,.note){color:var(--s)}
@container (max-width:29rem){
.row{display:grid;grid-template-columns:minmax(0,1fr) auto;padding:.5rem 0;border-bottom:1px solid var(--rule)}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.row td,.row .written{display:block;width:auto;border:0;padding:.1rem .3rem}
.row .at{grid-column:2;grid-row:1/span 3;text-align:right}
.row .written{grid-column:1;grid-row:1}
.row td{grid-column:1}
.row .date{color:var(--soft)}
.row td small{display:inline}
.row .written small{display:inline-block}
.row .date:not(:has(em))::before{content:"as of "}
.row td>small::before{content:" · "}
}
.cards{display:grid;gap:1rem;align-items:start;margin-top:.8rem}
.cards .finding{margin:0}
@media (min-width:76rem){.cards{grid-template-columns:repeat(2,minmax(0,1fr))}}
`;
