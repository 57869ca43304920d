import { Fragment } from "preact";

/** Codes of criteria, none of them broken over two lines. */
export function Codes({ codes }: { codes: readonly string[] }) {
  return codes.map((code, i) => (
    <Fragment key={code}>
      {i > 0 && ", "}
      <span class="nowrap">{code}</span>
    </Fragment>
  ));
}
