import type { GeneratedFile } from "../generated-file";
import { bundledPackages } from "./bundled";
import { noticesFile } from "./notices";
import { sbomFile } from "./sbom";

/** The bill of materials and the notices of what is bundled. */
export async function supplyChainFiles(): Promise<GeneratedFile[]> {
  const packages = await bundledPackages();
  return [sbomFile(packages), noticesFile(packages)];
}
