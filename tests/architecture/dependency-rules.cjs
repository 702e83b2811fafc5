// Which way the arrows point: docs/decisions/0001-layers-and-their-enforcement.md. Rules that say `only` deny
// everything they do not name.

const own = "^(app|db|search|tests)/";
/** Programs run by hand; they read the configuration like every other process. */
const commands = "^(db/seed/run|db/reference/import|search/rebuild)\\.ts$";
const installed = "(^|/)node_modules/";

/**
 * @param {string} name
 * @param {string} comment
 * @param {object} from
 * @param {object} to
 */
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    rule(
      "no-cycles",
      "Two files that need each other are one file or three.",
      {},
      { circular: true },
    ),
    rule(
      "domain-knows-only-itself",
      "Rules are plain functions over plain data: no clock, no input, no library.",
      { path: "^app/domain/" },
      { pathNot: "^app/domain/" },
    ),
    rule(
      "use-cases-know-only-the-domain",
      "What they need from outside they name as a port in their own folder.",
      { path: "^app/use-cases/" },
      { pathNot: "^app/(domain|use-cases)/" },
    ),
    rule(
      "adapters-know-only-the-ports",
      "db and search implement what use-cases ask for and know nothing of pages.",
      { path: "^(db|search)/", pathNot: commands },
      { path: "^app/", pathNot: "^app/(domain|use-cases)/" },
    ),
    rule(
      "db-does-not-know-search",
      "Postgres is the truth; search is made from it and may be thrown away.",
      { path: "^db/" },
      { path: "^search/" },
    ),
    rule(
      "only-composition-joins-the-adapters",
      "Everything else in app is handed what it needs.",
      { path: "^app/", pathNot: "^app/(composition\\.server\\.ts$|server/)" },
      { path: "^(db|search)/" },
    ),
    rule(
      "components-are-presentational",
      "They may use types and labels of the domain, and one another.",
      { path: "^app/components/" },
      { path: own, pathNot: "^app/(components|domain|styles)/" },
    ),
    rule(
      "routes-know-use-cases-web-and-components",
      "A page parses, calls a use-case and shapes the answer.",
      { path: "^app/routes/" },
      { path: "^app/(server|worker)/|^app/composition\\.server\\.ts$" },
    ),
    rule(
      "routes-do-not-import-routes",
      "One audience's pages do not lean on another's.",
      { path: "^app/routes/([^/]+)/" },
      { path: "^app/routes/", pathNot: "^app/routes/$1/" },
    ),
    rule(
      "web-does-not-know-pages",
      "The guard, the session and the forms serve all pages alike.",
      { path: "^app/web/" },
      { path: "^app/(routes|server|worker)/" },
    ),
    rule(
      "postgres-stays-in-db",
      "Nobody else writes SQL or opens connections.",
      { path: own, pathNot: "^(db|tests)/" },
      { path: `${installed}(drizzle-orm|postgres|pg)/` },
    ),
    rule(
      "meilisearch-stays-in-search",
      "One folder decides what leaves for the index.",
      { path: own, pathNot: "^(search|tests)/" },
      { path: `${installed}meilisearch/` },
    ),
    rule(
      "tests-stay-out-of-the-product",
      "What production needs does not live among the tests.",
      { path: "^(app|db|search)/" },
      { path: "^tests/" },
    ),
    rule(
      "no-tools-in-the-product",
      "A production machine installs without development dependencies.",
      {
        path: "^(app|db|search)/",
        pathNot: "^(app/routes\\.ts|app/server/bundle\\.mjs|db/drizzle\\.config\\.ts)$",
      },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "@types/" },
    ),
    rule(
      "what-is-used-is-named",
      "A package that only comes with another one may go with it.",
      { path: own },
      { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    ),
    rule(
      "everything-resolves",
      "A rule must not pass because an import could not be followed.",
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // Made by the build, and read by address when the server starts.
    exclude: { path: "^build/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
