/** How much is read of one file. A plan of 40 pages has about 100,000 characters, and some 3,000 paragraphs. */
export const limits = {
  /** Bytes of a file. */
  fileBytes: 10_000_000,
  /** Bytes of all parts of a packed file together, as its directory says and as they turn out to be. */
  unpackedBytes: 50_000_000,
  /** Parts of a packed file. */
  parts: 2_000,
  /** Bytes of a Markdown or plain text file. */
  textBytes: 2_000_000,
  /** Elements of XML inside one another. Word's own deepest are some forty. */
  depth: 200,
  /** Elements of XML in one part. */
  elements: 4_000_000,
  /** Characters of text. */
  characters: 2_000_000,
  /** Headings, paragraphs, list items, pictures and table cells. */
  blocks: 200_000,
  /** Columns of a table: Word allows 63. */
  columns: 63,
  /** Pages of a PDF. */
  pages: 300,
} as const;

/** The limit in words, for messages: "10 MB". */
export const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`;
