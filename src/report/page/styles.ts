/**
 * The look of every report: plain, calm, for screens from the width of a phone and for A4 paper. Nothing is fetched: fonts are those of the
 * machine. Every pair of colours has a contrast of 4.5 to 1 or more, and no meaning rests on colour alone.
 */
export const styles = `
:root { color-scheme: light; --ink: #0b0c0c; --soft: #484f53; --line: #b1b4b6; --pale: #f3f2f1; --link: #1a5a96; --focus: #ffdd00;
  --outstanding: #12436d; --good: #a9cdea; --requires-improvement: #f6d7a0; --inadequate: #8c2f1b; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: #fff; font: 1.0625rem/1.45 Arial, Helvetica, "Liberation Sans", sans-serif; }
.wrap { max-width: 62rem; margin: 0 auto; padding: 0 1rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; display: inline-block; padding: .5rem 1rem; color: var(--ink); background: var(--focus); }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 6px var(--focus); }
a { color: var(--link); }
header.top { border-bottom: 4px solid var(--outstanding); padding: 1.25rem 0 .75rem; }
header.top p { margin: 0; color: var(--soft); }
h1, h2, h3 { line-height: 1.2; margin: 0; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; margin: .15rem 0 .5rem; }
h2 { font-size: 1.4rem; margin: 2rem 0 .6rem; }
h3 { font-size: 1.1rem; margin: 1.1rem 0 .35rem; }
p, ul, ol, dl { margin: 0 0 .75rem; }
p, li, dd { max-width: 44rem; }
ul, ol { padding-left: 1.3rem; }
li { margin-bottom: .3rem; }
bdi, q, dd, li, p { overflow-wrap: anywhere; }
table, table bdi, table q { overflow-wrap: break-word; }
q { quotes: "\\201c" "\\201d" "\\2018" "\\2019"; }
.facts { display: flex; flex-wrap: wrap; gap: .15rem 2rem; margin: 0; }
.facts div { display: flex; gap: .4rem; }
.facts dt { color: var(--soft); } .facts dt::after { content: ":"; }
.facts dd { margin: 0; font-weight: bold; }
.soft, .note { color: var(--soft); }
.note { font-size: .95rem; }
.code { font-weight: bold; white-space: nowrap; }
.nowrap { white-space: nowrap; }
.tag { display: inline-block; padding: 0 .4rem; border: 1px solid currentColor; font-size: .875rem; font-weight: bold; line-height: 1.5; white-space: nowrap; }
.tag.critical { color: #fff; background: var(--inadequate); border-color: var(--inadequate); }
.slot { border-bottom: 2px dotted var(--soft); }

.badge { display: inline-flex; align-items: center; gap: .5rem; padding: .15rem .6rem; border: 2px solid var(--ink); font-weight: bold; }
.badge.big { font-size: 1.5rem; padding: .35rem .9rem; }
.bars { width: 1.6em; height: .7em; flex: none; }
.outstanding { color: #fff; background: var(--outstanding); }
.good { color: var(--ink); background: var(--good); }
.requires-improvement { color: var(--ink); background: var(--requires-improvement); }
.inadequate { color: #fff; background: var(--inadequate); }
.not-graded { color: var(--ink); background: #fff; border-style: dashed; }
.verdict { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem 1rem; margin: 1rem 0 .6rem; }

.strip { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(6.1rem, 1fr)); gap: .35rem; padding: 0; margin: 0 0 .5rem; }
.strip li { display: flex; flex-direction: column; gap: .15rem; margin: 0; padding: .35rem .45rem .45rem; border: 2px solid var(--ink); min-height: 5.1rem; }
.strip .letter { display: flex; justify-content: space-between; align-items: center; font-size: 1.25rem; font-weight: bold; line-height: 1.1; }
.strip .name { font-size: .8125rem; line-height: 1.2; flex: 1; }
.strip .word { font-size: .8125rem; line-height: 1.15; font-weight: bold; }

.fixes { list-style: none; padding: 0; counter-reset: fix; }
.fixes > li { max-width: none; border-left: 6px solid var(--line); padding: .1rem 0 .1rem .9rem; margin: 0 0 1.1rem; counter-increment: fix; }
.fixes > li.critical { border-left-color: var(--inadequate); }
.fixes h3 { margin: 0 0 .25rem; } .fixes h3::before { content: counter(fix) ". "; }
.fixes dl { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: .15rem .75rem; margin: .25rem 0 0; }
.fixes dt { color: var(--soft); } .fixes dd { margin: 0; }

.scroll { overflow-x: auto; margin: 0 0 .9rem; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
caption { text-align: left; font-weight: bold; padding: 0 0 .35rem; }
caption > span { position: sticky; left: 0; display: inline-block; max-width: calc(100vw - 2rem); }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); }
thead th { vertical-align: bottom; border-bottom: 2px solid var(--ink); }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number { white-space: nowrap; }
th[scope=row] { min-width: 7rem; }
.heat td.number { padding: .35rem .5rem; border: 1px solid #fff; border-bottom-color: var(--line); text-align: center; }
.heat th.number { text-align: center; padding: .35rem .4rem; min-width: 4.2rem; }
.heat th[scope=row] { min-width: 11rem; font-weight: normal; }
.l0 { background: #fff; } .l1 { background: #e6eff8; } .l2 { background: #c5dbf0; } .l3 { background: #8fb9df; }
td.l4 { color: #fff; background: #2c669b; } td.l5 { color: #fff; background: #103a5c; }
td.hidden { color: var(--soft); background: var(--pale); font-style: italic; }
.sign td { height: 2.6rem; }

figure { margin: 0 0 .5rem; }
figcaption { font-weight: bold; margin-bottom: .35rem; }
figure svg { display: block; width: 100%; height: auto; }
svg text { font-family: Arial, Helvetica, "Liberation Sans", sans-serif; fill: var(--ink); }
.wide { min-width: 46rem; }
details { margin: 0 0 .75rem; }
summary { cursor: pointer; color: var(--link); padding: .25rem 0; max-width: 44rem; }
details > :not(summary) { margin-left: 1.1rem; }
.asks { list-style: none; padding: 0; }
.asks summary { color: var(--ink); }
.asks details { margin: 0; }
.contents { columns: 16rem; padding: 0; list-style: none; margin-top: 1rem; }
.contents li { break-inside: avoid; padding: .15rem 0; margin: 0; }
.key { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; list-style: none; padding: 0; font-size: .95rem; }
.about dd { margin: 0 0 .4rem; }
.plain th[scope=row] { font-weight: normal; }
.headline { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 1rem 0; }
.headline div { min-width: 9rem; } .headline dt { color: var(--soft); max-width: 14rem; } .headline dd { margin: 0; font-size: 1.75rem; font-weight: bold; line-height: 1.2; }
.headline small { display: block; font-size: .95rem; font-weight: normal; }
footer.end { margin-top: 2.5rem; border-top: 1px solid var(--line); padding: 1rem 0 2rem; font-size: .95rem; color: var(--soft); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

@media (max-width: 30rem) {
  h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; }
  .fixes dl { grid-template-columns: minmax(0, 1fr); gap: 0; } .fixes dt { margin-top: .35rem; }
  .strip { grid-template-columns: repeat(2, minmax(0, 1fr)); } .strip li { min-height: 0; }
  .facts { display: block; }
}

@page { size: A4; margin: 11mm 14mm; }
@media print {
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { font-size: 8.6pt; line-height: 1.28; }
  .wrap { max-width: none; padding: 0; }
  .skip, .contents, details:not([open]), .screen { display: none; }
  .asks details { display: block; }
  .asks summary { list-style: none; padding: 0; }
  header.top { padding: 0 0 1.5mm; border-bottom-width: 2px; }
  h1 { font-size: 15pt; margin: 0 0 1mm; } h2 { font-size: 11pt; margin: 3.2mm 0 1.2mm; } h3 { font-size: 9pt; margin: 1.5mm 0 .6mm; }
  p, ul, ol, dl { margin-bottom: 1.2mm; } li { margin-bottom: .4mm; } p, li, dd, summary { max-width: none; }
  h1, h2, h3, caption, figcaption { break-after: avoid; }
  li, tr, figure, .verdict, .headline div { break-inside: avoid; }
  thead { display: table-header-group; }
  table, .note, .key, .strip .name, .strip .word, .tag { font-size: 8pt; }
  th, td { padding-top: .5mm; padding-bottom: .5mm; }
  .scroll { overflow: visible; margin-bottom: 1.5mm; }
  .wide { min-width: 0; }
  .badge.big { font-size: 12pt; padding: .5mm 2mm; } .verdict { margin: 2mm 0 1.2mm; gap: 2mm 3mm; }
  .strip { grid-template-columns: repeat(8, minmax(0, 1fr)); gap: 1mm; } .strip li { min-height: 0; padding: .8mm 1.2mm; border-width: 1px; }
  .strip .letter { font-size: 10pt; } .strip .name { font-size: 7pt; } .strip .word { font-size: 7.4pt; }
  .fixes > li { margin-bottom: 1.6mm; padding: 0 0 0 2mm; border-left-width: 3px; } .fixes dl { grid-template-columns: 20mm minmax(0, 1fr); gap: 0 2mm; margin: 0; }
  .keep { break-inside: avoid; }
  .tag { padding: 0 1mm; line-height: 1.15; }
  .two { columns: 2; column-gap: 6mm; }
  .tall svg { max-height: 66mm; width: auto; max-width: 100%; margin: 0 auto; }
  .sign td { height: 7.5mm; }
  th[scope=row] { min-width: 0; }
  .heat th.number { min-width: 0; padding: .5mm; } .heat th[scope=row] { min-width: 0; } .heat td.number { padding: .5mm; }
  .headline { margin: 2mm 0; gap: 2mm 8mm; } .headline dd { font-size: 13pt; } .headline small { font-size: 8pt; }
  .sheet { break-before: page; }
  footer.end { margin-top: 3mm; padding: 1mm 0 0; font-size: 7.6pt; }
}
`;
