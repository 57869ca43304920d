import type { CaseloadSummary } from "../../caseload/summary";
import type { Shown } from "../../suppression/shown";
import { RowHeader, Table } from "../page/table";
import { BarCell, besideWords, largest, ShareCell, ShareScale } from "./drawn";
import { FigureCells, figureColumns, NumberCell, ShareCells, shareColumns } from "./figure-cells";
import { alarm, Swatch } from "./marks";
import { anchor, named, nothing, whole } from "./words";

const fills = ["url(#dots)", "url(#checks)", "url(#stripes)", alarm];

/** Advice for assessments by whom it was asked of, and how late it is. */
export function AdviceSection({ summary: { advice, measures } }: { summary: CaseloadSummary }) {
  const measure = measures.find(({ id }) => id === advice.measure);
  const beside = { all: measure?.all.share?.percent };
  const sources = [...advice.sources].sort((a, b) => (b.share?.percent ?? -1) - (a.share?.percent ?? -1));
  const bands = sources[0]?.lateness ?? [];
  const most = largest(sources.map(({ lateness }) => lateness.map(({ count }) => count).reduce(sumOf, 0)));
  return (
    <section aria-labelledby="advice" class="sheet">
      <h2 id="advice">Advice, by who was asked</h2>
      {sources.length === 0 ? (
        <p>No request for advice is recorded.</p>
      ) : (
        <>
          {measure !== undefined && (
            <p class="note">
              {measure.definition} All of it: <a href={`#${anchor(measure.id)}`}>{measure.title}</a>.
            </p>
          )}
          <Table
            id="advice-table"
            caption={
              <>
                Advice within 6 weeks, by who was asked<small>{besideWords(beside)}</small>
              </>
            }
            class="figures by"
            columns={[{ title: "Asked" }, { title: <ShareScale /> }, ...shareColumns, ...figureColumns(false)]}
          >
            {sources.map((one) => (
              <tr key={one.source}>
                <RowHeader>{named(one.source)}</RowHeader>
                <ShareCell share={one.share} beside={beside} />
                <ShareCells {...(one.share === undefined ? {} : { share: one.share })} />
                <FigureCells figures={one} />
              </tr>
            ))}
          </Table>
          <Table
            id="lateness-table"
            caption="By how long advice that is late or overdue missed its last day"
            class="figures"
            columns={[
              { title: "Asked" },
              { title: "Drawn, as parts" },
              ...bands.map(({ band }, i) => ({
                title: (
                  <>
                    <Swatch fill={fills[i % fills.length]!} /> {named(band)}
                  </>
                ),
                number: true,
              })),
              { title: "Days it took: a quarter, half, three quarters", number: true },
            ]}
          >
            {sources.map(({ source, lateness, daysTaken }) => (
              <tr key={source}>
                <RowHeader>{named(source)}</RowHeader>
                <BarCell
                  parts={lateness.map(({ count }, i) => ({ value: count, fill: fills[i % fills.length]! }))}
                  of={most}
                />
                {lateness.map(({ band, count }) => (
                  <NumberCell key={band} value={count} />
                ))}
                <td class="number">
                  {daysTaken === undefined
                    ? nothing
                    : `${whole(daysTaken.lowerQuartile)}, ${whole(daysTaken.median)}, ${whole(daysTaken.upperQuartile)}`}
                </td>
              </tr>
            ))}
          </Table>
        </>
      )}
    </section>
  );
}

function sumOf(one: Shown, other: Shown): Shown {
  return one === "suppressed" || other === "suppressed" ? "suppressed" : one + other;
}
