/** Which of several alike parts of the case a finding is about; nothing for the case itself or its first assessment. */
export function partInWords(pointer: string): string | undefined {
  const steps = pointer.split("/").slice(1);
  const parts: string[] = [];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    const isOnlyAssessment = i === 0 && steps[1] === "0";
    if (!isOnlyAssessment) parts.push(`${singular(steps[i]!)} ${Number(steps[i + 1]) + 1}`);
  }
  return parts.length === 0 ? undefined : parts.join(", ");
}

function singular(list: string): string {
  return list
    .replace(/ies$/, "y")
    .replace(/s$/, "")
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
