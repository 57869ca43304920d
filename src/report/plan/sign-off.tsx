import { RowHeader, Table } from "../page/table";

const who = ["Auditor", "Second reader", "Responsible manager"];

/** Lines to sign on. */
export function SignOff() {
  return (
    <section aria-labelledby="sign-off">
      <h2 id="sign-off">Sign-off</h2>
      <Table
        id="sign-off-table"
        caption="Lines to sign on"
        isUnseen
        class="sign"
        columns={[{ title: "For" }, { title: "Name and role" }, { title: "Signature" }, { title: "Date" }]}
      >
        {who.map((one) => (
          <tr key={one}>
            <RowHeader>{one}</RowHeader>
            <td />
            <td />
            <td />
          </tr>
        ))}
      </Table>
    </section>
  );
}
