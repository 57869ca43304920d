/** A text without what no page can show: control characters. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
}

/** A text of no more characters than this: where it is longer, it ends in `…`. */
export function clip(text: string, most: number): string {
  const characters = [...printable(text).replace(/\s+/g, " ").trim()];
  return characters.length <= most
    ? characters.join("")
    : `${characters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
