// What gets built, from what, and into what. Order and reuse follow from this table alone.
import fs from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { inRoot } from "./paths.mjs"
import { MEDUSA } from "./run.mjs"

const BASE = ["tsconfig.base.json", "package-lock.json"].map((file) => inRoot(file))

/** The plugins of this repository: `{ name, folder }` each. */
export const plugins = () => workspacesIn("plugins", "package.json")

/** Packages that are compiled on their own; the admin kit is bundled from source instead. */
const libraries = () => workspacesIn("packages", "tsconfig.json")

const workspacesIn = (group, proof) =>
  fs
    .readdirSync(inRoot(group))
    .filter((name) => fs.existsSync(inRoot(group, name, proof)))
    .map((name) => ({ name, folder: inRoot(group, name) }))

/** Everything to build as `{ name, needs, inputs, output, program, cwd, admin?, assets? }`. */
export function buildUnits() {
  return [
    ...libraries().map(({ name, folder }) => ({
      name,
      needs: ownDependencies(folder),
      inputs: [...BASE, ...partsOf(folder)],
      output: path.join(folder, "dist/index.js"),
      program: [inRoot("node_modules/typescript/bin/tsc"), "-p", "tsconfig.json"],
      cwd: folder,
    })),
    ...plugins().map(({ name, folder }) => ({
      name,
      needs: ownDependencies(folder),
      inputs: [...BASE, ...partsOf(folder)],
      output: path.join(folder, ".medusa/server/src"),
      program: [MEDUSA, "plugin:build"],
      admin: path.join(folder, "src/admin"),
      cwd: folder,
      assets: { from: path.join(folder, "src"), to: path.join(folder, ".medusa/server/src") },
    })),
    {
      name: "backend",
      needs: [...libraries(), ...plugins()].map(({ name }) => name),
      inputs: [...BASE, ...partsOf(inRoot()), inRoot("medusa-config.ts")],
      output: inRoot(".medusa/server/public/admin/index.html"),
      program: [MEDUSA, "build", "--no-lint"],
      cwd: inRoot(),
      assets: { from: inRoot("src"), to: inRoot(".medusa/server/src") },
    },
    {
      name: "storefront",
      needs: [],
      inputs: [...BASE, inRoot("storefront")],
      output: inRoot("storefront/build/server/index.js"),
      program: () => [binOf(inRoot("storefront"), "@react-router/dev", "react-router"), "build"],
      cwd: inRoot("storefront"),
    },
  ]
}

/** The file behind a package's command, as seen from `folder`. */
export function binOf(folder, packageName, command) {
  const require = createRequire(path.join(folder, "package.json"))
  const file = require.resolve(`${packageName}/package.json`)
  const { bin } = JSON.parse(fs.readFileSync(file, "utf8"))
  return path.resolve(path.dirname(file), typeof bin === "string" ? bin : bin[command])
}

// A plugin's admin is bundled together with the source of the shared kit.
const partsOf = (folder) =>
  [
    ...["src", "package.json", "tsconfig.json"].map((part) => path.join(folder, part)),
    inRoot("packages/admin-kit/src"),
  ].filter((part) => fs.existsSync(part))

function ownDependencies(folder) {
  const { dependencies = {} } = JSON.parse(
    fs.readFileSync(path.join(folder, "package.json"), "utf8")
  )
  return Object.keys(dependencies)
    .filter((name) => name.startsWith("@xiangji/"))
    .map((name) => name.replace("@xiangji/", ""))
}
