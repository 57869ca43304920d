import { type EpochDay, parseIsoDate, toCivil, toIsoDate } from "../calendar/civil-date";
import type { Sen2Header, Sen2Person } from "../sen2/return";
import { InvalidSynthesisError } from "../synth/errors";
import { mostCases, readInvention, requireWhole } from "../synth/invention";
import { type Random, randomStreams } from "../synth/random";
import { courses } from "./courses";
import { withFault } from "./faults";
import type { InventedPerson } from "./invented-person";

/** A return to invent. */
export interface Sen2Synthesis {
  /** How many persons: 1 to 1,000,000. */
  persons: number;
  /** A whole number from 0 to 4,294,967,295: the same seed gives the same return. */
  seed: number;
  /** Census day, as an ISO date of the years 2017 to 2099: nothing is dated after it. */
  asOf: string;
  /** Of a hundred persons, how many have a deliberate fault in their dates or codes: 2 where this says nothing. */
  faults?: number;
}

/** The header of an invented return. Its authority has a code that no authority has. */
export function inventedHeader({ asOf }: Pick<Sen2Synthesis, "asOf">): Sen2Header {
  return {
    collection: "SEN2",
    year: Number(asOf.slice(0, 4)),
    referenceDate: asOf,
    sourceLevel: "L",
    lea: "000",
    softwareCode: "synthetic",
    release: "1",
    serialNo: 1,
    dateTime: `${asOf}T09:00:00`,
  };
}

/**
 * Invents the persons of a return, one after another. Deterministic: the nth person depends on seed, day and n alone. Nobody in it is real.
 * The return is of the latest version, whatever its year.
 *
 * @throws InvalidSynthesisError (a RangeError) for a number, seed or day that cannot be used.
 */
export function inventPersons({ persons, seed, asOf, faults = 2 }: Sen2Synthesis): Generator<InventedPerson> {
  requireWhole("persons", persons, 1, mostCases);
  const { on } = readInvention({ count: persons, seed, asOf });
  if (!(faults >= 0 && faults <= 100)) throw new InvalidSynthesisError("faults: give a number from 0 to 100.");
  return personsOf({ persons, seed, asOf, faults }, on);
}

function* personsOf({ persons, seed, asOf, faults }: Required<Sen2Synthesis>, on: EpochDay): Generator<InventedPerson> {
  const streams = randomStreams(seed);
  for (let place = 1; place <= persons; place++) {
    const random = streams.next().value;
    const person = inventPerson(random, on, place);
    yield random.whole(1, 10_000) <= faults * 100 ? withFault(person, random, asOf) : person;
  }
}

const schoolYearStart = "-09-01";

function inventPerson(random: Random, census: EpochDay, place: number): InventedPerson {
  const course = random.weighted(courses);
  const age = random.weighted([
    [12, random.whole(2, 4)],
    [48, random.whole(5, 11)],
    [40, random.whole(12, 16)],
    [14, random.whole(17, 24)],
  ]);
  const born = census - Math.round(365.25 * age) - random.whole(40, 364);
  const requests = course({ random, census, age, schoolYear: schoolYearOf(born, census) });
  const hasUpn = age >= 5 && random.percent(96);
  const kept: Omit<Sen2Person, "key"> = {
    dateOfBirth: toIsoDate(born),
    sex: random.percent(72) ? "M" : "F",
    ...(hasUpn ? { hasUpn } : { upnUnknown: age < 5 ? "UN1" : "UN8" }),
    requests,
  };
  return { kept, personal: personal(place, hasUpn) };
}

/** Nobody's: the names say so, no UPN begins like these, and the postcode is the one that stands for no fixed abode. */
function personal(place: number, hasUpn: boolean): Record<string, string> {
  const number = String(place).padStart(7, "0");
  return {
    Surname: "Example",
    Forename: `Person ${number}`,
    PostCode: "ZZ99 3VZ",
    ...(hasUpn && { UPN: `X0000${number}0` }),
  };
}

function schoolYearOf(born: EpochDay, census: EpochDay): number {
  const startOf = (day: EpochDay) => {
    const { year } = toCivil(day);
    return day >= parseIsoDate(`${year}${schoolYearStart}`) ? year : year - 1;
  };
  return startOf(census) - startOf(born) - 5;
}
