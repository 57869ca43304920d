// A small invented SEN2 return, to try the readers and the report with.
import { sen2XmlPieces } from "../src/synth-sen2";
import type { GeneratedFile } from "./generated-file";

/** What the example is made of: enough persons for a little of most things. */
export const exampleReturn = { persons: 40, seed: 2, asOf: "2026-01-15", faults: 15 };

/** The example return, as XML. */
export function sen2ExampleFiles(): GeneratedFile[] {
  return [{ path: "docs/examples/sen2/return.xml", content: [...sen2XmlPieces(exampleReturn)].join("") }];
}
