import type { Policy } from "../../timetables/policy";
import { renderTable } from "./table";

/** What each part of a policy is about. */
const parts: Readonly<Record<string, string>> = {
  longest: "how long",
  review: "reviews",
  reportable: "which timetables count",
  return: "returns",
  gates: "what must come first",
  documents: "documents",
};

/** The policies, a row each: on what the text says something, and what it leaves open. */
export function renderPolicies(policies: readonly Policy[], width: number): string {
  const columns = [
    { heading: "Id", widest: 24 },
    { heading: "Council, what it speaks of, and what it leaves open", takesRest: true },
  ];
  const rows = policies.map((policy) => [
    policy.id,
    [policy.council, `Speaks of: ${contentsOf(policy)}`, ...(policy.gaps ?? []).map((gap) => `Open: ${gap}`)].join(
      "\n",
    ),
  ]);
  return renderTable(columns, rows, width);
}

function contentsOf(policy: Policy): string {
  const events = Object.keys(policy.notify ?? {});
  const contents = [
    ...Object.keys(parts)
      .filter((part) => policy[part as keyof Policy] !== undefined)
      .map((part) => parts[part]!),
    ...(events.length === 0 ? [] : [`telling the council of the ${events.join(", ")}`]),
  ];
  return contents.length === 0 ? "nothing that can be judged" : contents.join(", ");
}
