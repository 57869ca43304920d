import * as z from "zod";
import { factMeta } from "../records/vocabulary";

/** A passage of a plan: what wording analysis reads, and no report repeats but the words it quotes. */
export const passage = (description: string) =>
  z.string().min(1).max(50_000).describe(description).register(factMeta, {}).optional();

/** An id by which parts of one plan point at one another. */
export const partId = z.string().min(1).max(80);

/** Ids of other parts of the plan. */
export const ids = (description: string) => z.array(partId).describe(description).register(factMeta, {}).optional();

/** A number that is recorded with a part. */
export const number = (description: string, most: number) =>
  z.number().min(0).max(most).describe(description).register(factMeta, {}).optional();
