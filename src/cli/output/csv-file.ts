/** CSV as the text of a file. By its byte order mark spreadsheets know UTF-8; what is piped has none, as other commands would read it as a letter. */
export function asCsvFile(pieces: Iterable<string>): string {
  return `\uFEFF${[...pieces].join("")}`;
}
