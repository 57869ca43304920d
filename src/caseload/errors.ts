/** Counts that cannot be added up or read: what is wrong is in the message. */
export class UnlikeCountsError extends Error {
  override readonly name = "UnlikeCountsError";
}
