/** Whether an event of a record has happened by a day. Both are ISO dates, which stand in the order of their letters. */
export function hasHappened(on: string | undefined, asOf: string): on is string {
  return on !== undefined && on <= asOf;
}
