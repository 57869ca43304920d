import type { Sen2Person } from "../sen2/return";

/** A person of an invented return: what readers keep, what they drop or hash, and the fault that was put in. */
export interface InventedPerson {
  /** As the return is read, but for the key. */
  readonly kept: Omit<Sen2Person, "key">;
  /** By the department's element names. */
  readonly personal: Readonly<Record<string, string>>;
  /** The rule on quality that the person was made to fail, such as `R006`. */
  readonly fault?: string;
}
