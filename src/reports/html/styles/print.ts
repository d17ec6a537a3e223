/** On paper: one column, nothing hidden, no card torn apart where that can be helped. */
export const PRINT = `
@page{margin:16mm 15mm 18mm}
@media print{
html{font-size:10pt}
main,footer{max-width:none;padding:0}
a{color:inherit;text-decoration-color:var(--rule)}
.skip{display:none}
.spread,.cards{display:block}
.cards .finding{margin-bottom:1rem}
.side{margin-top:1.5rem}
mark,.chip,.finding,.bar,.dot,.row:target{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.row:target{background:none}
.copy{max-width:none;font-size:11pt;line-height:1.5}
.sheet{break-before:page;margin-top:0}
.plot,tr,.over,.pointers li,.worst li{break-inside:avoid}
.finding{box-decoration-break:clone;-webkit-box-decoration-break:clone}
h2,h3,h4,.slug,.over,.message,thead{break-after:avoid}
tbody tr:first-child{break-before:avoid}
.copy p{orphans:3;widows:3}
thead{display:table-header-group}
.names .who{white-space:nowrap}
}
`;
