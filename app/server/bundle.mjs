import { readFile, writeFile } from "node:fs/promises";
import { relative } from "node:path";
import { build } from "esbuild";
import { buildStamp, hashOfSources } from "./sources.mjs";

// Bundles the processes to build/*.js. Runs after `remix vite:build`, which empties that folder.
const root = process.cwd();

/** Keeps `import.meta.url` the address of the source file, beside which data files are looked for. */
const sourceAddresses = {
  name: "source-addresses",
  /** @param {import("esbuild").PluginBuild} pluginBuild */
  setup(pluginBuild) {
    pluginBuild.onLoad({ filter: /[\\/](app|db|search)[\\/].*\.tsx?$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      if (!source.includes("import.meta.url")) return undefined;
      const place = JSON.stringify(`../${relative(root, path).replaceAll("\\", "/")}`);
      return {
        contents: source.replaceAll("import.meta.url", `new URL(${place}, import.meta.url).href`),
        loader: path.endsWith("x") ? "tsx" : "ts",
      };
    });
  },
};

await build({
  entryPoints: ["start", "serve", "worker", "migrate"].map((name) => `app/server/${name}.ts`),
  outdir: "build",
  bundle: true,
  splitting: true,
  chunkNames: "shared-[hash]",
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  sourcemap: true,
  logLevel: "warning",
  plugins: [sourceAddresses],
});

await writeFile(buildStamp, hashOfSources());
