import type { ComponentChildren } from "preact";
import type { CaseloadSummary } from "../../caseload/summary";
import { forceWords } from "../../evaluate/describe-rule";
import { RowHeader, Table } from "../page/table";
import { OutcomeKey } from "./marks";
import { anchor, confidential, nothing } from "./words";

/** How each figure is made, and what it rests on. */
export function Method({ summary: { measures, suppressBelow } }: { summary: CaseloadSummary }) {
  const smallBelow = measures[0]?.smallBelow;
  return (
    <section aria-labelledby="method">
      <h2 id="method">How the figures are made</h2>
      <h3>Outcomes</h3>
      <OutcomeKey />
      <p>
        The share in time is of those in time, late and overdue: things whose last day has passed. What is open cannot
        be late and what is done early is counted once its last day has come, so a month's share does not rise and then
        fall. What is excepted or undetermined is in no share, and its number stands beside it.
      </p>
      <h3>Numbers</h3>
      <dl class="about">
        <Term name="Percentages">
          Rounded half-up to one decimal place. {nothing} stands where there is nothing to work one out from, or where a
          number of it is suppressed.
        </Term>
        {suppressBelow > 1 && (
          <Term name={`Suppressed: ${confidential}`}>
            Numbers from 1 to {suppressBelow - 1}, and others from which one could be worked out, so that nobody can be
            recognised. Zeros are shown.
          </Term>
        )}
        <Term name="95% intervals">
          Between which shares the true one is likely to lie, in 19 cases of 20. Where the intervals of two groups
          overlap, do not rank them. E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical
          Inference", Journal of the American Statistical Association 22 (1927) 209.
        </Term>
        <Term name="Run charts">
          Months are those of the last day; only those that have ended are points. The centre line is the share of all
          points together. The limits are three standard errors wide by the size of each month, widened by how much
          months truly vary. A diamond is beyond the limits; a square is in a run of eight or more months on one side of
          the centre; fewer than twelve months have no limits. D. B. Laney, "Improved Control Charts for Attributes",
          Quality Engineering 14 (2002) 531; L. P. Provost and S. K. Murray, "The Health Care Data Guide" (2011).
        </Term>
        <Term name="Funnels">
          The lines are where chance alone would leave a group of each size, 95 and 99.8 times of 100. A square is
          beyond the first, a diamond beyond the second. D. J. Spiegelhalter, "Funnel plots for comparing institutional
          performance", Statistics in Medicine 24 (2005) 1185.
        </Term>
        <Term name="Differences between places">
          The index of dissimilarity: O. D. Duncan and B. Duncan, "A Methodological Analysis of Segregation Indexes",
          American Sociological Review 20 (1955) 210. The test: K. Pearson, Philosophical Magazine 50 (1900) 157, relied
          on by the rule of W. G. Cochran, Biometrics 10 (1954) 417.
        </Term>
        {smallBelow !== undefined && (
          <Term name="Few">
            A group of fewer than {smallBelow}: its share moves much by chance. It is drawn as a ring.
          </Term>
        )}
      </dl>
      <h3>What each limit rests on</h3>
      <Table
        id="law-table"
        caption="The provisions behind each measure"
        isUnseen
        class="figures"
        columns={[{ title: "Limit" }, { title: "Provisions" }, { title: "Force" }, { title: "Rules" }]}
      >
        {measures.map(({ id, title, citations, force, rules }) => (
          <tr key={id}>
            <RowHeader>
              <a href={`#${anchor(id)}`}>{title}</a>
            </RowHeader>
            <td>{citations.join("; ")}</td>
            <td>{forceWords[force]}</td>
            <td class="ids">{rules.join(", ")}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

function Term({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>
        <strong>{name}</strong>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
