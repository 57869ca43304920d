import type { Course } from "../history";
import { adviceCourses } from "./advice-givers";
import { afterRefusalCourses } from "./after-refusals";
import { coronavirusCourses } from "./coronavirus";
import { exceptionCourses } from "./exceptions";
import { gapCourses } from "./gaps";
import { refusalCourses } from "./refusals";
import { timingCourses } from "./timing";
import { windowCourses } from "./windows";

export { ordinary } from "./ordinary";

/** Every course that has something out of the ordinary in it. */
export const rareCourses: readonly Course[] = [
  ...timingCourses,
  ...refusalCourses,
  ...gapCourses,
  ...windowCourses,
  ...adviceCourses,
  ...exceptionCourses,
  ...coronavirusCourses,
  ...afterRefusalCourses,
];
