import * as z from "zod";

/** An ISO date. */
export const isoDate = z.iso.date();

/** The name of a fact, a named date or an amount; `this.` before it means the rule's own subject. */
export const factName = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/, { error: "the name of a fact, such as decisionNotifiedOn" });

/** The name of a scope, or of something that a rule itself names. */
export const camelName = z.string().regex(/^[a-z][A-Za-z0-9]*$/, { error: "a camelCase name, such as windowOpensOn" });
