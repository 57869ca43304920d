import type { CaseloadSummary } from "../../caseload/summary";
import { RowHeader, Table } from "../page/table";
import { BarCell, largest } from "./drawn";
import { NumberCell } from "./figure-cells";
import { headlineYear } from "./headline";
import { alarm, Swatch } from "./marks";
import { countedAs, named, percentage } from "./words";

const became = [
  { name: "accepted", title: "Made out", fill: "#12436d" },
  { name: "refused", title: "Not made out", fill: alarm },
  { name: "undetermined", title: "Undetermined", fill: "url(#lines)" },
  { name: "notTested", title: "Not tested", fill: "#fff" },
] as const;

/** Exceptions claimed, and what the records show of them. */
export function Exceptions({ summary: { exceptions, department } }: { summary: CaseloadSummary }) {
  const { definition, grounds, assessments, flagAbove } = exceptions;
  const year = headlineYear(department.years);
  const share = year?.withException.percent;
  const most = largest(grounds.map(({ claimed }) => claimed));
  return (
    <section aria-labelledby="exceptions">
      <h2 id="exceptions">Exceptions to the 20 weeks</h2>
      <p class="note">
        {definition} A claim is made out where the records show every limb of the ground in the regulations. Not made
        out: a limb fails, or the reason is no ground at all, such as a shortage of psychologists.
      </p>
      {grounds.length === 0 ? (
        <p>None was claimed.</p>
      ) : (
        <Table
          id="exceptions-table"
          caption={`Claims for ${countedAs(assessments, "assessments")}, by ground`}
          class="figures barred"
          columns={[
            { title: "Ground" },
            { title: "Drawn, as parts" },
            { title: "Claimed", number: true },
            ...became.map(({ title, fill }) => ({
              title: (
                <>
                  <Swatch fill={fill} /> {title}
                </>
              ),
              number: true,
            })),
          ]}
        >
          {grounds.map((one) => (
            <tr key={one.ground}>
              <RowHeader>{named(one.ground)}</RowHeader>
              <BarCell parts={became.map(({ name, fill }) => ({ value: one[name], fill }))} of={most} />
              <NumberCell value={one.claimed} strong />
              {became.map(({ name }) => (
                <NumberCell key={name} value={one[name]} />
              ))}
            </tr>
          ))}
        </Table>
      )}
      {share !== undefined && year !== undefined && (
        <p>
          {percentage(share)} of the plans that the department counts for {year.year} claim an exception.{" "}
          {year.withException.flagged ? (
            <>
              <strong class="tag missed">Flagged</strong> That is more than {flagAbove}%: ask how claims are made, and
              whether each is made out.
            </>
          ) : (
            `That is not more than the ${flagAbove}% above which it is flagged.`
          )}
        </p>
      )}
    </section>
  );
}
