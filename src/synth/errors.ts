/** A count, seed or as-of date from which no cases can be made: what it must be is in the message. */
export class InvalidSynthesisError extends RangeError {
  override readonly name = "InvalidSynthesisError";
}
