import type { ComponentChildren } from "preact";

/** What is folded away on a screen and open in print: the figures behind a picture. */
export function Folded({ title, children }: { title: ComponentChildren; children: ComponentChildren }) {
  return (
    <details class="figures">
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  );
}
