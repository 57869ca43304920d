// The time limits of a process on one scale, as an SVG. The page says all of it in words too: the drawing only lets lengths be compared.
import { parseIsoDate } from "../../src/calendar/civil-date";
import { formatShortDate } from "../../src/calendar/format";

/** A time limit as it was worked in one example. Dates are ISO dates. */
export interface DrawnLimit {
  title: string;
  startedOn: string;
  dueOn: string;
}

const width = 820;
const left = 16;
const right = 16;
const top = 58;
const lineHeight = 16;
/** What stands below a row's title: its dates, its bar, and room before the next. */
const belowTitle = 38;
/** Characters of a title in a line, in the widest of the fonts that a reader may have. */
const titleWidth = 100;

/** An SVG of the limits, each as a bar from the day that starts it, which stands at 0; what is counted back goes to the left. */
export function drawLimits(heading: string, limits: readonly DrawnLimit[]): string {
  const spans = limits.map(({ startedOn, dueOn }) => parseIsoDate(dueOn) - parseIsoDate(startedOn));
  const from = Math.min(0, ...spans);
  const to = Math.max(0, ...spans);
  const x = (day: number) => round(left + ((day - from) / (to - from || 1)) * (width - left - right));
  const titles = limits.map(({ title }) => lines(title));
  const tops = titles.map((_, i) =>
    titles.slice(0, i).reduce((sum, title) => sum + title.length * lineHeight + belowTitle, top),
  );
  const height = tops.at(-1)! + titles.at(-1)!.length * lineHeight + belowTitle + 8;
  const step = gridStep(to - from);
  const marks: number[] = [];
  for (let day = Math.ceil(from / step) * step; day <= to; day += step) marks.push(day);
  const grid = marks.map(
    (day) =>
      `<path class="${day === 0 ? "zero" : "grid"}" d="M${x(day)} ${top - 8}V${height - 16}"/><text class="mark" x="${x(day)}" y="${top - 14}"${anchor(x(day))}>${day === 0 ? "0" : `${day} days`}</text>`,
  );
  const rows = limits.map(({ startedOn, dueOn }, i) => {
    const [start, end] = [x(0), x(spans[i]!)];
    const said = titles[i]!.map(
      (line, n) => `<text class="title" x="${left}" y="${tops[i]! + 12 + n * lineHeight}">${xml(line)}</text>`,
    );
    const y = tops[i]! + titles[i]!.length * lineHeight;
    const dates = `${short(startedOn)} to ${short(dueOn)}: ${days(spans[i]!)}`;
    return `<g>${said.join("")}<text class="dates" x="${left}" y="${y + 11}">${dates}</text><rect class="bar" x="${Math.min(start, end)}" y="${y + 17}" width="${Math.max(2, round(Math.abs(end - start)))}" height="8"/></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<!-- Generated from the examples of the rules by npm run generate -->
<title id="title">${xml(heading)}: each time limit from the day that starts it</title>
<style>text{font-family:system-ui,-apple-system,"Segoe UI",Arial,sans-serif;fill:#1d2b36;paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}.title{font-size:13px;font-weight:600}.dates,.mark{font-size:12px;fill:#44525f}.grid{stroke:#dde3e8}.zero{stroke:#1d2b36}.bar{fill:#1d5f8a}</style>
<rect width="100%" height="100%" fill="#fff"/>
<text class="title" x="${left}" y="20">${xml(heading)}</text>
${grid.join("\n")}
${rows.join("\n")}
</svg>
`;
}

const round = (value: number) => Math.round(value * 10) / 10;
const short = (iso: string) => formatShortDate(parseIsoDate(iso));
const xml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A title in lines, parted between words. */
function lines(title: string): string[] {
  const found: string[] = [];
  for (const word of title.split(" ")) {
    const last = found.at(-1);
    if (last === undefined || last.length + word.length >= titleWidth) found.push(word);
    else found[found.length - 1] = `${last} ${word}`;
  }
  return found;
}

function days(span: number): string {
  const count = Math.abs(span);
  return `${count} day${count === 1 ? "" : "s"}${span < 0 ? " before" : ""}`;
}

/** A mark at an edge grows inwards. */
function anchor(at: number): string {
  if (at > width - 60) return ' text-anchor="end"';
  return at < 60 ? "" : ' text-anchor="middle"';
}

/** Whole weeks, months or years between marks, of which a drawing has at most eight. */
function gridStep(span: number): number {
  return [1, 7, 14, 28, 56, 91, 182, 365, 730].find((step) => span / step <= 8) ?? 1825;
}
