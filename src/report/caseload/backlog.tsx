import type { CaseloadSummary } from "../../caseload/summary";
import { RowHeader, Table } from "../page/table";
import { BarCell } from "./drawn";
import { NumberCell } from "./figure-cells";
import { alarm, Swatch } from "./marks";
import { anchor, named, written } from "./words";

/** What waits, by how long it has waited. */
export function Backlog({ summary: { backlog } }: { summary: CaseloadSummary }) {
  const some = backlog.filter(({ open, overdue }) => open !== 0 || overdue !== 0);
  const none = backlog.filter((one) => !some.includes(one));
  return (
    <section aria-labelledby="backlog">
      <h2 id="backlog">What waits, and for how long</h2>
      {some.map(({ id, title, definition, open, overdue, bands }) => {
        const most = Math.max(1, ...bands.map((one) => sum(one.open) + sum(one.overdue)));
        return (
          <div key={id} class="keep">
            <h3>{title}</h3>
            <p class="note">{definition}</p>
            <Table
              id={`backlog-${anchor(id)}`}
              caption={`${written(overdue)} overdue, ${written(open)} open`}
              class="figures barred"
              columns={[
                { title: "Waiting" },
                { title: "Drawn, as parts" },
                {
                  title: (
                    <>
                      <Swatch fill={alarm} /> Overdue
                    </>
                  ),
                  number: true,
                },
                {
                  title: (
                    <>
                      <Swatch fill="#fff" /> Open
                    </>
                  ),
                  number: true,
                },
              ]}
            >
              {bands.map((band) => (
                <tr key={band.from}>
                  <RowHeader>{named(band.title)}</RowHeader>
                  <BarCell
                    parts={[
                      { value: band.overdue, fill: alarm },
                      { value: band.open, fill: "#fff" },
                    ]}
                    of={most}
                  />
                  <NumberCell value={band.overdue} />
                  <NumberCell value={band.open} />
                </tr>
              ))}
            </Table>
          </div>
        );
      })}
      {none.length > 0 && <p>Nothing waits of: {none.map(({ title }) => title).join("; ")}.</p>}
    </section>
  );
}

function sum(value: number | "suppressed"): number {
  return value === "suppressed" ? 0 : value;
}
