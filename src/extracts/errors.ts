import type { SchemaFault } from "../faults/schema-faults";

/** A mapping that cannot be used, with every fault: where it is and how to put it right. */
export class InvalidMappingError extends Error {
  override readonly name = "InvalidMappingError";
  constructor(
    /** Each with a JSON Pointer into the mapping. */
    readonly faults: readonly MappingFault[],
  ) {
    super(
      ["The mapping cannot be used:", ...faults.map((one) => `  ${one.pointer || "/"}: ${one.message}`)].join("\n"),
    );
  }
}

/** A fault of a mapping. */
export interface MappingFault {
  /** A JSON Pointer into the mapping. */
  pointer: string;
  message: string;
}

/** A fault that the schema found, in words. */
export function inWords({ pointer, expected, found }: SchemaFault): MappingFault {
  return { pointer, message: `Expected ${expected}; found ${found}.` };
}
