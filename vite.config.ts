import { vitePlugin as remix } from "@remix-run/dev";
import { NodePackageImporter } from "sass";
import { defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";

// A phone should not download what only the server runs: reading forms, use-cases, the lists of names that free text is
// searched for. A page's loader and action are taken out of it, but one file that both halves import brings all it imports.
const forBrowsers = [
  /\/app\/(components|domain|routes|styles|web)\/|\/app\/(root|entry\.client)\.tsx/,
  /\/node_modules\/(@remix-run\/(react|router|server-runtime)|d3-[a-z]+|govuk-frontend|react|react-dom|react-router|react-router-dom|scheduler|turbo-stream)\//,
];
const notForBrowsers = /\/app\/domain\/anonymity\/|\/app\/web\/fields\//;

/** Fails the build when a file that only the server needs has got into what browsers load. */
const nothingOfTheServer: Plugin = {
  name: "nothing-of-the-server-in-the-browser",
  apply: "build",
  generateBundle(_, bundle) {
    if (this.environment.name !== "client") return;
    const strays = Object.values(bundle).flatMap((chunk) =>
      chunk.type === "chunk"
        ? Object.entries(chunk.modules)
            .filter(([file, { renderedLength }]) => renderedLength > 0 && !isForBrowsers(file))
            .map(([file]) => `${file} in ${chunk.name}`)
        : [],
    );
    if (strays.length > 0) this.error(`Not for browsers:\n${strays.join("\n")}`);
  },
};

function isForBrowsers(file: string): boolean {
  // Made by the bundler itself, such as the helper for CommonJS modules.
  if (file.startsWith("\0")) return true;
  return forBrowsers.some((each) => each.test(file)) && !notForBrowsers.test(file);
}

export default defineConfig({
  plugins: [remix(remixConfig), nothingOfTheServer],
  // Nothing becomes a data: address: the content security policy allows only our own origin.
  build: { target: "es2022", assetsInlineLimit: 0 },
  css: { preprocessorOptions: { scss: { importers: [new NodePackageImporter()] } } },
});
