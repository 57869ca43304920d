// Builds the web calculator into docs/site; with --serve it is then served to this machine, on the port that follows (8080 by default).
import { buildSite } from "./site/build";
import { serveFolder } from "./site/serve";

const folder = "docs/site";
const { files, firstBytes } = await buildSite(folder);
console.log(`${files.length} files in ${folder}. The first page takes ${Math.ceil(firstBytes / 1000)} kB compressed.`);

const serve = process.argv.indexOf("--serve");
if (serve >= 0) {
  const port = Number(process.argv[serve + 1] ?? 8080);
  await serveFolder(folder, port);
  console.log(`Open http://localhost:${port}/. Stop it with Ctrl+C.`);
}
