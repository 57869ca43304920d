/** Adds the items of one list to another, however many there are: an argument each would be too many for one call. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const item of more) list.push(item);
}
