/** A heading as it is compared: small letters and figures alone, so that case, line breaks, spaces and dashes do not count. */
export function plainHeading(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** A heading as it is compared, without what it adds in brackets. */
export function plainHeadingWithoutNotes(heading: string): string {
  return plainHeading(heading.replace(/\([^()]*\)/g, ""));
}
