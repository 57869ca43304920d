// Packages that hold code of others which no bundler can see, because they were bundled themselves.

/** Code of others inside a bundled package, or data that files of ours are made from. */
export interface InsidePackage {
  /** The package that it is in. */
  inside: string;
  name: string;
  /** Where it is known. */
  version?: string;
  /** An SPDX expression. */
  licence: string;
  /** The file with its licence. */
  textFile: string;
}

/** Found by reading the files: look again when one of these packages changes, as the test of notices asks. */
export const insidePackages: readonly InsidePackage[] = [
  // Minified, without the header that its files have: its licence stands nowhere else.
  {
    inside: "unpdf@1.7.0",
    name: "pdf.js",
    version: "5.6.205",
    licence: "Apache-2.0",
    textFile: "scripts/packaging/licences/Apache-2.0.txt",
  },
  // The Buffer of its build for browsers, which holds base64-js and ieee754 too.
  {
    inside: "csv-parse@7.0.3",
    name: "buffer",
    licence: "MIT",
    textFile: "scripts/packaging/licences/buffer.txt",
  },
  {
    inside: "csv-parse@7.0.3",
    name: "base64-js",
    licence: "MIT",
    textFile: "node_modules/base64-js/LICENSE",
  },
  {
    inside: "csv-parse@7.0.3",
    name: "ieee754",
    licence: "BSD-3-Clause",
    textFile: "scripts/packaging/licences/ieee754.txt",
  },
];

/** Packages that come without the text of their licence: the text stands in their repository. */
export const textsElsewhere: Readonly<Record<string, string>> = {
  "saxes@6.0.0": "scripts/packaging/licences/saxes.txt",
};
