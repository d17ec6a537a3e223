/** Interval plots; the heights of `.names li` are those of the rows in `plot.ts`. */
export const PLOTS = `
.plot{margin-top:.9rem}
.plot figcaption{font-size:.75rem;color:var(--soft);margin-top:.15rem}
.stage{display:grid}
.stage>*{grid-area:1/1;min-width:0}
.stage svg{display:block;overflow:visible}
.names li{height:2.25rem;display:flex;gap:.4rem;align-items:baseline;font-size:.75rem;line-height:1.3;padding-top:.2rem;pointer-events:none}
.names .who{flex:1;min-width:0;display:flex;white-space:nowrap}
.names .who>*{overflow:hidden;text-overflow:ellipsis}
.names .when{color:var(--soft);flex:none;max-width:60%}
.names .when::before{content:", "}
.names b{white-space:nowrap;font-variant-numeric:tabular-nums lining-nums}
.marks{transform:translateY(.5rem)}
.halo{transform:translateY(-.5rem)}
.value{display:none;font-size:.6875rem;font-weight:700;fill:var(--ink);stroke:var(--bg);stroke-width:3px;paint-order:stroke;font-variant-numeric:tabular-nums lining-nums}
@container (min-width:29rem){
.stage{grid-template-columns:minmax(0,15rem) minmax(0,1fr);gap:.75rem}
.stage svg{grid-column:2}
.names li{border-bottom:1px solid var(--faint)}
.names .who{display:block}
.names .who>*{display:block;max-width:none}
.names .when::before{content:none}
.zero{stroke:var(--soft)}
.names b{display:none}
.value{display:block}
.marks{transform:translateY(.3rem)}
.halo{transform:translateY(-.3rem)}
}
.grid{stroke:var(--rule)}
.tick,.value{text-anchor:middle}
.tick{fill:var(--soft);font-size:.6875rem;font-variant-numeric:tabular-nums}
.halo{fill:transparent}
.dot{fill:var(--g)}
.ray{stroke:var(--g);stroke-width:2.5}
.head{fill:none;stroke:var(--g);stroke-width:2.5;stroke-linecap:round;stroke-linejoin:round}
.bar{stroke:var(--g);stroke-width:10;stroke-linecap:round;opacity:.32}
.spine{stroke:var(--g);stroke-width:2}
.hollow .dot{fill:var(--bg);stroke:var(--g);stroke-width:2}
.hollow .ray,.hollow .spine{stroke-dasharray:4 3}
`;
