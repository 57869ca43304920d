/** Something to put right. */
export interface Problem {
  /** The field that it is in, where it is in one. */
  field?: string;
  message: string;
}
