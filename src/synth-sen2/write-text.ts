/** A value as the return writes it: flags as 0 and 1. */
export function valueText(value: string | number | boolean): string {
  return typeof value === "boolean" ? (value ? "1" : "0") : String(value);
}
