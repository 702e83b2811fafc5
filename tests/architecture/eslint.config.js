import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

// Only what biome cannot see: rules that need types, and the limits of the two inner layers.

const needsTheOutside = "comes from outside: it is handed in through the context.";
const outside = [
  "globalThis",
  "process",
  "console",
  "fetch",
  "crypto",
  "performance",
  "setTimeout",
  "setInterval",
];

const inlineStyle = {
  selector: "JSXAttribute[name.name='style']",
  message: "The content security policy forbids inline styles: use a class.",
};
const clock = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "CallExpression[callee.property.name=/^format(ToParts)?$/][arguments.length=0]",
].map((selector) => ({ selector, message: `The present time ${needsTheOutside}` }));

export default tseslint.config(
  { ignores: ["db/migrations/**", "db/reference/data/**", "build/**"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "@typescript-eslint": tseslint.plugin },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: process.cwd() },
    },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "no-restricted-syntax": ["error", inlineStyle],
    },
  },
  {
    // Not in .ts files outside the components, where `useCase` would be taken for a hook.
    files: ["**/*.tsx", "app/components/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["app/domain/**/*.ts", "app/use-cases/**/*.ts"],
    rules: {
      complexity: ["error", 16],
      "max-lines": ["error", 200],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      "no-restricted-globals": [
        "error",
        ...outside.map((name) => ({ name, message: `It ${needsTheOutside}` })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: `The present time ${needsTheOutside}` },
        { object: "Math", property: "random", message: `Chance ${needsTheOutside}` },
      ],
      "no-restricted-syntax": ["error", inlineStyle, ...clock],
    },
  },
);
