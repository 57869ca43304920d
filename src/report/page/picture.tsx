import type { ComponentChildren } from "preact";

interface PictureProps {
  /** No other element of the page has it. */
  id: string;
  caption: string;
  /** What it shows, in a sentence or two, for those who do not see it. */
  says: string;
  width: number;
  height: number;
  /** One of several side by side, which fits the screen of a phone. */
  half?: boolean;
  children: ComponentChildren;
}

/** A picture with its text alternative. Whatever uses it puts its figures into a table under it. */
export function Picture({ id, caption, says, width, height, half, children }: PictureProps) {
  return (
    <figure class="tall">
      <figcaption id={`${id}-caption`}>{caption}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms. */}
      <div class="scroll" role="group" tabIndex={0} aria-labelledby={`${id}-caption`}>
        <svg
          class={half ? "half" : "wide"}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-labelledby={`${id}-title ${id}-says`}
        >
          <title id={`${id}-title`}>{caption}</title>
          <desc id={`${id}-says`}>{says}</desc>
          {children}
        </svg>
      </div>
    </figure>
  );
}
