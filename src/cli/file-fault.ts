import { printable } from "../formats/input-error";
import { FileError } from "./failure";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is not a folder",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  ENAMETOOLONG: "its name is too long",
  ERR_FS_FILE_TOO_LARGE: "it is too large to be read at once: split it",
  ERR_INVALID_ARG_VALUE: "its name holds a NUL character",
};

/** An error of the file system in words; any other error as it is. */
export function fileFault(error: unknown, doing: "read" | "written", name: string): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === undefined) return error;
  return new FileError(`${printable(name)} cannot be ${doing}: ${reasons[code] ?? code}.`);
}
