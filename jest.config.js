// Four projects: pure logic, modules against PostgreSQL, the application over HTTP, whole stories in a browser.
const jsc = {
  parser: { syntax: "typescript", tsx: true, decorators: true },
  transform: { decoratorMetadata: true, legacyDecorator: true },
  target: "es2021",
}
const transform = { "^.+\\.[jt]sx?$": ["@swc/jest", { jsc }] }
// The scripts are written in modules: where a spec imports one, the import must stay an import.
const besideScripts = {
  "^.+\\.[jt]sx?$": ["@swc/jest", { jsc, module: { ignoreDynamic: true } }],
}

const common = {
  rootDir: __dirname,
  transform,
  testEnvironment: "node",
  moduleFileExtensions: ["js", "ts", "tsx", "json"],
  // The application requires the built plugins, so only their generated types are kept out of sight.
  modulePathIgnorePatterns: ["<rootDir>/\\.medusa/", "<rootDir>/plugins/[^/]+/\\.medusa/types/"],
  testPathIgnorePatterns: ["/node_modules/", "/\\.medusa/", "/dist/", "/build/"],
}

const database = {
  ...common,
  globalSetup: "<rootDir>/integration-tests/setup/start-postgres.mjs",
  globalTeardown: "<rootDir>/integration-tests/setup/stop-postgres.mjs",
  setupFiles: ["<rootDir>/integration-tests/setup/clear-metadata.js"],
}

module.exports = {
  testTimeout: 120_000,
  // A whole Medusa is loaded anew for every file and Jest keeps what it loaded: a worker that holds this much is replaced.
  workerIdleMemoryLimit: "1GB",
  testSequencer: "<rootDir>/integration-tests/setup/longest-first.cjs",
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/{packages,plugins,src,storefront/app}/**/__tests__/**/*.unit.spec.ts"],
    },
    {
      ...common,
      displayName: "scripts",
      testMatch: ["<rootDir>/scripts/__tests__/*.unit.spec.ts"],
      transform: besideScripts,
    },
    {
      ...database,
      displayName: "module",
      testMatch: ["<rootDir>/{plugins,src}/**/__tests__/**/*.module.spec.ts"],
    },
    {
      ...database,
      displayName: "http",
      // Medusa's runner migrates anew for every file; ours does the same work once in a run.
      moduleNameMapper: { "^@medusajs/test-utils$": "<rootDir>/integration-tests/runner/index.ts" },
      testMatch: [
        "<rootDir>/plugins/*/integration-tests/http/**/*.spec.ts",
        "<rootDir>/integration-tests/http/**/*.spec.ts",
      ],
    },
    {
      ...common,
      displayName: "journeys",
      globalSetup: "<rootDir>/integration-tests/setup/start-stack.mjs",
      globalTeardown: "<rootDir>/integration-tests/setup/stop-stack.mjs",
      testMatch: ["<rootDir>/integration-tests/journeys/**/*.spec.ts"],
      transform: besideScripts,
    },
  ],
}
