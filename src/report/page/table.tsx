import type { ComponentChildren } from "preact";

/** A column of a table. */
export interface Column {
  title: ComponentChildren;
  /** Its cells are numbers. */
  number?: boolean;
}

interface TableProps {
  /** No other element of the page has it. */
  id: string;
  caption: ComponentChildren;
  /** The caption says no more than the heading above it, and is left to those who do not see it. */
  isUnseen?: boolean;
  columns: readonly Column[];
  /** Rows of `<tr>`, each with a row header. */
  children: ComponentChildren;
  class?: string;
}

/** A table that scrolls within itself where the screen is narrower, also by the keyboard. */
export function Table({ id, caption, isUnseen, columns, children, class: look }: TableProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <div class="scroll" role="group" tabIndex={0} aria-labelledby={id}>
      <table class={look}>
        <caption id={id} class={isUnseen ? "unseen" : undefined}>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map(({ title, number }, i) => (
              <th key={i} scope="col" class={number ? "number" : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** The header of a row. */
export function RowHeader({ children }: { children: ComponentChildren }) {
  return <th scope="row">{children}</th>;
}
