import data from "../../../rules/sen2/fields.json";
import type { Sen2Header } from "../return";

const censusDays: readonly string[] = data.censusDates.map(({ date }) => date);

/** A header with what tests compare. Whether it names the census day is not known for a year whose day is not. */
export function headerFacts(header: Sen2Header) {
  const { year, referenceDate, dateTime } = header;
  const censusDay = year === undefined ? undefined : censusDays.find((day) => day.startsWith(`${year}-`));
  const collectionYear = referenceDate === undefined ? undefined : Number(referenceDate.slice(0, 4)) - 1;
  return {
    ...header,
    ...(censusDay !== undefined && { isCensusDay: censusDay === referenceDate }),
    ...(dateTime !== undefined && { submittedOn: dateTime.slice(0, 10) }),
    ...(collectionYear !== undefined && {
      collectionYearFromOn: `${collectionYear}-01-01`,
      collectionYearToOn: `${collectionYear}-12-31`,
    }),
  };
}
