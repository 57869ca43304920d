import { useEffect, useRef } from "preact/hooks";
import type { Problem } from "./problem";

const mostShown = 20;

/** What has to be put right, above the form; whoever sent the form is taken there. */
export function ErrorSummary({
  title = "There is a problem",
  problems,
}: {
  title?: string | undefined;
  problems: readonly Problem[];
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div class="problems" role="alert" tabIndex={-1} ref={box}>
      <h2>{title}</h2>
      <ul>
        {problems.slice(0, mostShown).map(({ field, message }, i) => (
          <li key={i}>
            {field === undefined ? (
              message
            ) : (
              <a href={`#${field}`} onClick={goTo(field)}>
                {message}
              </a>
            )}
          </li>
        ))}
        {problems.length > mostShown ? <li>and {problems.length - mostShown} more</li> : null}
      </ul>
    </div>
  );
}

const goTo = (field: string) => (event: Event) => {
  event.preventDefault();
  const found = document.getElementById(field);
  found?.closest("details")?.setAttribute("open", "");
  found?.focus();
};
