import { spellFields } from "./spell";
import { choice, type MakeObject } from "./vocabulary";

/**
 * The codes that schools record: those of the attendance register (SI 2024/208 reg 10, Tables 1 to 3; `present` stands for / and \), and
 * two of guidance and software, Z for a pupil not yet on the roll and # for a planned closure.
 */
export const registerCodes = [
  "present",
  "L",
  "K",
  "V",
  "P",
  "W",
  "B",
  "D",
  "C1",
  "C2",
  "C",
  "E",
  "I",
  "M",
  "R",
  "S",
  "T",
  "J1",
  "G",
  "N",
  "O",
  "U",
  "Q",
  "X",
  "Y1",
  "Y2",
  "Y3",
  "Y4",
  "Y5",
  "Y6",
  "Y7",
  "Z",
  "#",
] as const;

/** Sessions that follow one another and have the same code in the attendance register. */
export const registerEntry = (object: MakeObject) =>
  object({
    code: choice(registerCodes, "The code in the attendance register"),
    ...spellFields("the sessions with that code"),
  });
