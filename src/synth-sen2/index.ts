export { type BladeFile, sen2BladeFiles } from "./blade";
export type { InventedPerson } from "./invented-person";
export { inventedHeader, inventPersons, type Sen2Synthesis } from "./synthesise-return";
export { sen2XmlPieces } from "./xml";
