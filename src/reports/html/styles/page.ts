/** The page as a whole: letters, measure, masthead, summary. */
export const PAGE = `
*,*::before,*::after{box-sizing:border-box}
html{font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);overflow-wrap:break-word}
main,footer{max-width:88rem;margin:0 auto;padding:0 clamp(1rem,3vw,3rem)}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure{margin:0;padding:0}
ul,ol{list-style:none}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.15em}
a:hover{text-decoration-thickness:2px}
a:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
code{font:.92em/1.4 ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
small{display:block;font-size:.92em;color:var(--soft)}
em{color:var(--soft)}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem 1rem;z-index:3}
.aside,.facts{color:var(--soft)}
.masthead{padding:clamp(1.75rem,4vw,3rem) 0 1.25rem}
.kicker{font-size:.8125rem;font-weight:700;letter-spacing:.08em;text-transform:uppercase}
.kicker::before{content:"";display:block;width:3rem;border-top:6px solid var(--ink);margin-bottom:.6rem}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.5rem);line-height:1.2;font-weight:750;letter-spacing:-.015em;margin:.2rem 0 .4rem;display:flex;flex-wrap:wrap;gap:0 1.1em}
h1 .shape{font-size:.62em;vertical-align:.16em}
h2{font-size:1.25rem;line-height:1.3;letter-spacing:-.005em}
.error{--s:var(--error)}.warning{--s:var(--warning)}.note{--s:var(--note)}.aside{--s:var(--soft)}
h1 span,.grade{color:var(--s)}
.grade{font-size:.8125rem;font-weight:700;white-space:nowrap}
.size{font-variant-numeric:tabular-nums;white-space:nowrap;color:var(--soft)}
main>section:not(.sheet){border-top:1px solid var(--rule);padding:1.1rem 0 1.6rem}
.worst{margin-top:.6rem;max-width:64rem}
.worst li{display:grid;grid-template-columns:5.6rem minmax(0,1fr) auto;gap:.1rem .75rem;padding:.42rem 0;border-bottom:1px solid var(--faint);align-items:baseline}
.worst .where{grid-column:2;grid-row:2;color:var(--soft);font-size:.875rem}
.worst .size{grid-column:3;grid-row:1}
.unread li{border-left:4px solid var(--error);padding:.15rem 0 .15rem .75rem;margin-top:.5rem}
.wide{overflow-x:auto}
.index{margin-top:.6rem;font-size:.875rem}
.index th[scope=row]{font-weight:400;min-width:12rem}
.count{text-align:right;white-space:nowrap}
.nil{color:var(--soft)}
abbr{text-decoration:none}
.key{max-width:72rem}
.key p{max-width:44rem;margin-top:.6rem}
.key dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.25rem .9rem;margin-top:1rem;font-size:.9rem;align-items:baseline}
.key mark span{text-decoration:underline var(--p) var(--g) 2px;text-underline-offset:.18em}
.checks dl{columns:2 24rem;column-gap:2.5rem;margin-top:.6rem;font-size:.9rem}
.checks div{break-inside:avoid;padding-bottom:.8rem}
.checks dt{font-weight:650}
.checks dt code{font-weight:400;color:var(--soft);margin-left:.3rem}
.checks div:target dt{background:var(--here)}
footer{border-top:1px solid var(--rule);padding-block:1rem 2rem;color:var(--soft);font-size:.8125rem}
@media (max-width:36rem){
.worst li{grid-template-columns:minmax(0,1fr) auto}
.worst li>a{grid-column:1/-1;grid-row:2}
.worst .where{grid-column:1/-1;grid-row:3}
.worst .size{grid-column:2}
}
@media (min-width:60rem){.key{display:grid;grid-template-columns:1.3fr 1fr 1fr;gap:0 2.5rem}.key h2{grid-column:1/-1}}
`;
