/** What to write instead; what is to be filled in is underlined. */
export function Remedy({ text }: { text: string }) {
  // Every second piece stood in braces.
  const pieces = text.split(/\{([^{}]*)\}/);
  return <>{pieces.map((piece, i) => (i % 2 === 0 ? piece : <span class="slot">{piece}</span>))}</>;
}
