/** The ages of a person that tests compare, and the earliest day of birth that the return leaves open. */
export function ageFacts(dateOfBirth: string | undefined, referenceDate: string | undefined) {
  if (dateOfBirth === undefined) return {};
  // Where only the month is known: nobody is called older, or a date earlier than birth, than is certain.
  const isMonth = dateOfBirth.length === "yyyy-mm".length;
  const bornFromOn = isMonth ? `${dateOfBirth}-01` : dateOfBirth;
  if (referenceDate === undefined) return { bornFromOn };
  const bornByOn = isMonth ? `${dateOfBirth}-31` : dateOfBirth;
  const year = Number(referenceDate.slice(0, 4));
  const yearStartsOn = `${referenceDate.slice(5) >= "09-01" ? year : year - 1}-09-01`;
  return {
    bornFromOn,
    ageOnReferenceDate: ageOn(bornByOn, referenceDate),
    ageAtStartOfYear: ageOn(bornByOn, yearStartsOn),
  };
}

/** Whole years from one ISO day to another. */
function ageOn(bornOn: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return on.slice(5) < bornOn.slice(5) ? years - 1 : years;
}
