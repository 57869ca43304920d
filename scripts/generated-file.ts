/** A file that a script makes: never edited by hand. */
export interface GeneratedFile {
  /** From the root of the repository. */
  path: string;
  content: string | Uint8Array;
}
