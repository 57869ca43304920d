/** The words of a list that is written with a space between each. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(" "));
