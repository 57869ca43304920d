/** What could not be read, in words, such as `1 case and 2 rows`; nothing where all was read. */
export function leftOutInWords({ leftOut = 0, lostRows = 0 }: { leftOut?: number; lostRows?: number }): string {
  const parts = [
    { count: leftOut, noun: "case" },
    { count: lostRows, noun: "row" },
  ].filter(({ count }) => count > 0);
  return parts.map(({ count, noun }) => `${spaced(count)} ${noun}${count === 1 ? "" : "s"}`).join(" and ");
}

/** `1 case and 2 rows could not be read, and are in no figure`; nothing where all was read. */
export function leftOutSentence(out: { leftOut?: number; lostRows?: number }): string {
  const what = leftOutInWords(out);
  if (what === "") return "";
  const one = (out.leftOut ?? 0) + (out.lostRows ?? 0) === 1;
  return `${what} could not be read, and ${one ? "is" : "are"} in no figure`;
}

function spaced(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
