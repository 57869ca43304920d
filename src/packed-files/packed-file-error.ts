/** Why a packed file was refused. */
export type PackedFileRefusal = "damaged" | "encrypted" | "too-many-parts" | "too-large-unpacked";

/** A packed file that is not read. What its reader says of it is for the reader: here is only why. */
export class PackedFileError extends Error {
  override readonly name = "PackedFileError";
  constructor(readonly reason: PackedFileRefusal) {
    super(`The packed file is refused: ${reason}.`);
  }
}
