import own from "../../rules/quality/grading.json";
import type { Grading } from "./grading-schema";

/** How ratings come to a grade in this release: a local choice, which a council can replace. */
export const grading = own as unknown as Grading;
