import type { Query } from "../../src/quality/index";
import { stretchesOf } from "./highlight";
import { Remedy } from "./remedy";

/** A passage with the words marked that are queried, each with the number of its query. */
export function Passage({ text, queries }: { text: string; queries: readonly Query[] }) {
  return (
    <p class="passage">
      {stretchesOf(text, queries).map(({ text: words, numbers, ending }, i) =>
        numbers.length === 0 ? (
          words
        ) : (
          <mark
            key={i}
            class={numbers.every((one) => queries[one - 1]!.weight === "information") ? "information" : undefined}
          >
            {words}
            {ending.map((one) => (
              <sup key={one}>
                <span class="unseen"> query </span>
                {one}
              </sup>
            ))}
          </mark>
        ),
      )}
    </p>
  );
}

/** What is asked of marked words: why, and what to write instead. */
export function Queries({ queries }: { queries: readonly Query[] }) {
  return (
    <ol class="queries">
      {queries.map(({ criterion, quote, because, remedy, severity, weight }, i) => (
        <li key={i}>
          <p class="quote">
            <q>{quote}</q>{" "}
            <span class="soft">
              {criterion}, {weight === "full" ? severity : "for information"}
            </span>
          </p>
          <dl>
            <div>
              <dt>Why</dt>
              <dd>{because}</dd>
            </div>
            <div>
              <dt>Instead</dt>
              <dd>
                <Remedy text={remedy} />
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ol>
  );
}
