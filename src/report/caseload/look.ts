/** What the report on a caseload adds to the look of every report. */
export const caseloadLook = `
.patterns { position: absolute; }
.shape { width: .8em; height: .8em; vertical-align: -.05em; }
.swatch { overflow: visible; margin-right: .1em; width: 1.1em; height: .85em; vertical-align: -.08em; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr)); gap: 1rem; margin: 0 0 1rem; }
.card { border: 1px solid var(--line); border-top: 6px solid var(--outstanding); padding: .75rem 1rem .25rem; }
.card h3 { margin: 0 0 .25rem; color: var(--soft); font-size: 1rem; }
.big { font-size: 3rem; font-weight: bold; line-height: 1.1; margin: 0 0 .25rem; }
.big small { font-size: 1rem; font-weight: normal; color: var(--soft); white-space: nowrap; }
.gauge { display: block; width: 100%; max-width: 27rem; height: auto; }
.tag.reached { color: #fff; background: var(--outstanding); } .tag.missed { color: #fff; background: var(--inadequate); }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(10.5rem, 1fr)); gap: .75rem 1.25rem; margin: 0 0 1rem; }
.tiles div { border-left: 4px solid var(--line); padding-left: .6rem; display: flex; flex-direction: column; }
.tiles dt { font-size: .9rem; line-height: 1.25; color: var(--soft); }
.tiles dd { margin: .1rem 0 0; font-size: 1.6rem; font-weight: bold; line-height: 1.15; }
.tiles small { display: block; font-size: .875rem; font-weight: normal; }
.lead { font-size: 1.2rem; font-weight: bold; max-width: 48rem; }
.warning { border: 3px solid var(--inadequate); padding: .6rem .9rem; max-width: none; }
.signals { margin-top: -.4rem; }
.address { overflow-wrap: anywhere; }
.contents .inner { padding-left: 1rem; }
table.figures { font-size: .875rem; }
table.figures th, table.figures td { padding: .25rem .5rem .25rem 0; vertical-align: middle; }
table.figures thead th { vertical-align: bottom; line-height: 1.2; }
table.figures th[scope=row] { font-weight: normal; min-width: 8.5rem; max-width: 15rem; line-height: 1.25; }
table.figures th[scope=row] small { color: var(--soft); }
table.figures td.number { padding-left: .35rem; }
table.figures td.hidden { padding-right: .5rem; }
table.figures caption small { font-weight: normal; color: var(--soft); }
.glance td.words { min-width: 9rem; line-height: 1.2; }
td.drawn { width: 12rem; min-width: 9rem; padding: 0 .5rem 0 0; }
table.figures td.drawn { padding: 0; }
td.drawn svg { display: block; width: 100%; height: 24px; overflow: visible; }
td.drawn line { stroke: var(--outstanding); stroke-width: 2; } td.drawn line.all { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 5 3; }
td.drawn line.target { stroke: var(--ink); stroke-width: 2.5; stroke-dasharray: 1.5 2.5; } td.drawn line.today { stroke: var(--ink); }
td.drawn circle { fill: var(--outstanding); stroke: var(--outstanding); stroke-width: 2; } td.drawn circle.few { fill: #fff; }
td.drawn rect { stroke: var(--ink); }
td.drawn:not(.bar) { background: linear-gradient(var(--line), var(--line)) 4% 0 / 1px 100% no-repeat,
  linear-gradient(var(--pale), var(--pale)) 27% 0 / 1px 100% no-repeat, linear-gradient(var(--line), var(--line)) 50% 0 / 1px 100% no-repeat,
  linear-gradient(var(--pale), var(--pale)) 73% 0 / 1px 100% no-repeat, linear-gradient(var(--line), var(--line)) 96% 0 / 1px 100% no-repeat; }
td.drawn + td.number { padding-left: .75rem; }
table.by { table-layout: fixed; min-width: 56rem; }
table.by thead th:first-child { width: 15%; } table.by thead th:nth-child(2) { width: 14.2%; } table.by thead th:nth-child(3) { width: 6%; } table.by thead th:nth-child(4) { width: 10.3%; } table.by thead th:nth-child(5) { width: 5.2%; }
 table.by thead th:nth-child(6) { width: 5%; } table.by thead th:nth-child(7) { width: 7.4%; } table.by thead th:nth-child(8) { width: 5.6%; } table.by thead th:nth-child(9) { width: 5.2%; }
 table.by thead th:nth-child(10) { width: 5.2%; } table.by thead th:nth-child(11) { width: 8%; } table.by thead th:nth-child(12) { width: 7.3%; } table.by thead th:nth-child(13) { width: 5.6%; }

table.barred thead th:first-child { width: 28%; } table.barred thead th:nth-child(2) { width: 30%; }
details.figures { margin: 0 0 .35rem; } details.figures[open] { margin-bottom: 1rem; }
.scale { display: flex; justify-content: space-between; font-weight: normal; padding: 0 .2rem; }
.pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: .5rem 1.5rem; }
.pictures .scroll { margin: 0; }
.ids { overflow-wrap: anywhere; }
table.barred thead th.number { min-width: 4.6rem; }
.contents .label { color: var(--soft); }

@media (max-width: 30rem) {
  .big { font-size: 2.4rem; } .big small { display: block; } .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  td.drawn { min-width: 7.5rem; } table.figures th[scope=row] { min-width: 6.5rem; }
}
@media print {
  details.figures:not([open]) { display: block; }
  details.figures::details-content { content-visibility: visible; block-size: auto; }
  details.figures summary { list-style: none; padding: 0; color: var(--ink); font-style: italic; break-after: avoid; }
  details.figures > :not(summary) { margin-left: 0; }
  .card h3 { font-size: 9pt; } .card { padding: 1.5mm 2.5mm .5mm; break-inside: avoid; } .pair { gap: 3mm; margin-bottom: 2mm; grid-template-columns: 1fr 1fr; }
  .big { font-size: 22pt; } .big small { font-size: 8.6pt; } .lead { font-size: 10pt; }
  .tiles { grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 2mm; margin-bottom: 2mm; } .tiles dd { font-size: 13pt; } .tiles dt, .tiles small { font-size: 7.6pt; }
  .gauge { max-width: 75mm; }
  table.figures { font-size: 7.4pt; } table.by { min-width: 0; }
  details.pairs > div { columns: 2; column-gap: 6mm; } details.pairs table { break-inside: avoid; }
  table.figures th, table.figures td { padding: .35mm 1.2mm .35mm 0; }
  table.figures th[scope=row] { min-width: 22mm; max-width: 48mm; } .glance td.words { min-width: 26mm; }
  table.glance th[scope=row], table.barred th[scope=row] { max-width: 68mm; } table.barred thead th:first-child { width: 36%; }
  td.drawn { width: 34mm; min-width: 28mm; }
  table.figures td.drawn { padding: 0; } td.drawn svg { height: 24px; margin: -4px 0; } td.drawn.bar svg { transform: scaleY(.68); } table.barred thead th.number { min-width: 0; }
  .pictures { grid-template-columns: 1fr 1fr; gap: 1mm 5mm; }
  .pictures .tall svg { max-height: 34mm; }
  .warning { padding: 1mm 2mm; border-width: 2px; }
}
`;
