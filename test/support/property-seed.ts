// Properties are tried on the same cases each time, so that a change is told from chance; `npm run test:explore` tries others.
import fc from "fast-check";

const { SEED = "20140901" } = process.env;
if (SEED !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(SEED) });
