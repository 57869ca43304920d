/** The fault of this kind that a call throws; an error where it throws none, or another. */
export function faultOf<Fault extends Error>(
  call: () => unknown,
  kind: abstract new (...args: never[]) => Fault,
): Fault {
  try {
    call();
  } catch (error) {
    if (error instanceof kind) return error;
    throw error;
  }
  throw new Error(`No ${kind.name} was thrown.`);
}
