/** An article: its text with the marks, and the column beside it. */
export const ARTICLE = `
.sheet{border-top:6px solid var(--ink);padding:1rem 0 3.5rem;margin-top:2.5rem}
.slug{display:flex;gap:1rem;margin-bottom:1.5rem;align-items:baseline}
.slug .number{font-size:1.25rem;font-weight:750;font-variant-numeric:tabular-nums;min-width:1.5ch}
.slug code{overflow-wrap:anywhere;margin-right:.6rem}
.slug p{font-size:.875rem}
.spread{display:grid;gap:2rem;grid-template-columns:minmax(0,1fr)}
.copy{font:1.125rem/1.62 Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4","Noto Serif",Georgia,"Liberation Serif",serif;max-width:37rem}
.copy p{position:relative;margin-bottom:1em}
.copy .headline{font-size:1.75rem;line-height:1.22;font-weight:700;letter-spacing:-.01em;margin-bottom:.7em;text-wrap:balance}
.copy .caption{font:.9375rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;border-left:3px solid var(--rule);padding-left:.9rem}
.zone{font-size:.75rem;font-weight:700;text-transform:uppercase;letter-spacing:.06em;color:var(--soft)}
mark{color:inherit;background:color-mix(in srgb,var(--g) 13%,transparent);border-radius:.15em;padding:.08em 0 .08em .12em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark a{color:inherit;text-decoration:underline var(--p) var(--g) 2px;text-underline-offset:.2em;scroll-margin-block:38vh}
mark .whole{white-space:nowrap}
mark a:hover{text-decoration-thickness:3px}
.chip{display:inline-block;font:700 .6875rem/1.3 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums;letter-spacing:0;color:var(--on);background:var(--g);border-radius:.25em;padding:0 .32em;white-space:nowrap;text-decoration:none}
mark .chip{vertical-align:.32em;margin:0 .1em 0 .18em}
mark .shape{margin-right:.2em}
mark a:is(:hover,:focus-visible)::after{content:attr(data-tip);content:attr(data-tip) / "";position:absolute;z-index:2;left:0;max-width:100%;margin-top:2.5em;padding:.5rem .7rem;white-space:pre-line;pointer-events:none;font:.8125rem/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;letter-spacing:0;text-align:left;color:var(--paper);background:var(--ink);border-radius:.3rem}
mark:has(a:target){outline:3px solid var(--g);outline-offset:2px}
.side h3{font-size:.8125rem;text-transform:uppercase;letter-spacing:.08em;margin:0 0 .75rem}
.side *+h3{margin-top:2rem}
@media screen{.many .sheet{content-visibility:auto;contain-intrinsic-size:auto 60rem}}
@media screen and (min-width:68rem){
.spread{grid-template-columns:minmax(0,37rem) minmax(0,1fr);gap:clamp(2rem,3vw,3.5rem)}
.side{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;scrollbar-width:thin;scrollbar-gutter:stable;--bg:var(--panel);background:var(--panel);padding:1.25rem 1rem 1.25rem 1.25rem;border-radius:.3rem}
.side:has(:target)::after{content:"";display:block;height:75vh}
}
@media screen and (min-width:68rem) and (min-height:44rem){
.brief .copy{position:sticky;top:1rem;align-self:start}
.brief .side{position:static;max-height:none}
.brief .side:has(:target)::after{content:none}
}
@media (forced-colors:active){.chip{border:1px solid}mark{outline:1px solid}}
`;
