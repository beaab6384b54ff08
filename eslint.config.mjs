import js from "@eslint/js"
import medusa from "@medusajs/eslint-plugin"
import tseslint from "typescript-eslint"
import { globalNames } from "./scripts/lint/global-names.mjs"
import { importLaw } from "./scripts/lint/import-law.mjs"

const BUILT = [".medusa", ".data", ".cache", "dist", "build", ".react-router", "coverage"]
const TESTS = ["**/__tests__/**", "**/integration-tests/**"]

// Medusa's preset keeps every tool away from tests; here only its own rules stay away from them.
const medusaRules = medusa.configs.recommended
  .filter((block) => Object.keys(block).some((key) => key !== "ignores"))
  .map((block) =>
    block.rules ? { ...block, ignores: [...(block.ignores ?? []), ...TESTS] } : block
  )

export default tseslint.config(
  {
    // Migrations are written by Medusa's generator, never by hand.
    ignores: [
      ...BUILT.map((folder) => `**/${folder}/**`),
      "**/node_modules/**",
      "**/migrations/**",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  ...medusaRules,
  {
    languageOptions: { globals: globalNames },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      "no-empty": ["error", { allowEmptyCatch: false }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "prefer-rest-params": "off", // Medusa's services hand everything on: super(...arguments)
      // Ids are global to an application, so ours start with their plugin's name, which neither file nor variable does.
      "@medusajs/step-id-kebab-case": "off",
      "@medusajs/workflow-id-matches-export-or-filename": "off",
    },
  },
  // Of the strict preset what needs no type information: building the program would triple the time of a run.
  {
    files: ["**/api/**/route.ts"],
    ignores: TESTS,
    rules: { "@medusajs/use-validated-body-or-query": "error" },
  },
  { files: ["**/src/jobs/**/*.ts"], rules: { "@medusajs/scheduled-job-name-unique": "error" } },
  {
    // Outside the backend there is no MedusaError to throw.
    files: [
      "storefront/**",
      "packages/admin-kit/**",
      "packages/stripe-simulator/**",
      "scripts/**",
      "**/simulator/**",
      "**/domain/**",
    ],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
  {
    // Stands in for core's own provider: its table, and its errors, which core's workflows expect.
    files: ["src/modules/row-lock/**"],
    rules: {
      "@medusajs/data-model-table-name-snake-case": "off",
      "@medusajs/use-medusa-error-not-generic-error": "off",
    },
  },
  {
    // Medusa's Stripe provider has no public entry that could be extended; its version is pinned.
    files: ["src/modules/stripe-payment/**"],
    rules: { "@medusajs/import-from-framework-not-internal": "off" },
  },
  { files: ["**/*.js", "**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  ...importLaw
)
