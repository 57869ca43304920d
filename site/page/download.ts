/** Hands the reader a file that was made in the page. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  // The browser has taken the file over once it has begun; a while is soon enough to let go of it.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A reference as it may stand in the name of a file. */
export function fileNameOf(reference: string): string {
  return reference.replace(/[^\w-]+/g, "-").slice(0, 60) || "case";
}
