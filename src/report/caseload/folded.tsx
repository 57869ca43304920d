import type { ComponentChildren } from "preact";

/** What is folded away on a screen and open in print: the figures behind a picture. */
export function Folded({
  title,
  pairs,
  children,
}: {
  title: ComponentChildren /** Narrow tables, which stand side by side in print. */;
  pairs?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class={pairs ? "figures pairs" : "figures"}>
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  );
}
