/** A text of no more characters than this: where it is longer, it ends in `…`. */
export function clip(text: string, most: number): string {
  const characters = [...text.replace(/\s+/g, " ").trim()];
  if (characters.length <= most) return characters.join("");
  return `${characters
    .slice(0, most - 1)
    .join("")
    .trimEnd()}…`;
}
