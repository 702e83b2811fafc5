import { vitePlugin as remix } from "@remix-run/dev";
import { NodePackageImporter } from "sass";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

export default defineConfig({
  plugins: [remix(remixConfig)],
  // Nothing becomes a data: address: the content security policy allows only our own origin.
  build: { target: "es2022", assetsInlineLimit: 0 },
  css: { preprocessorOptions: { scss: { importers: [new NodePackageImporter()] } } },
});
