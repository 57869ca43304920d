/** The words of an error that the library wrote for people, a line each. */
export function problemsOf(error: unknown): string[] {
  // A file of the calculator's own that does not come: the network is gone, or the site has a new version.
  if (error instanceof TypeError && /import|fetch/i.test(error.message))
    return ["A part of the calculator could not be loaded. Load the page again."];
  return error instanceof Error ? error.message.split("\n") : ["Something went wrong."];
}
