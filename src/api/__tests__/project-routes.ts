import fs from "node:fs"
import path from "node:path"

const ROOT = path.resolve(__dirname, "../../..")

/** One method of one route file of ours. */
export type ProjectRoute = { method: string; path: string; file: string }

/** Every route that our own source defines, in the application and in its plugins. */
export function projectRoutes(): ProjectRoute[] {
  const plugins = fs.readdirSync(path.join(ROOT, "plugins"))
  const folders = ["src/api", ...plugins.map((plugin) => `plugins/${plugin}/src/api`)]
  return folders.flatMap((folder) =>
    fs.existsSync(path.join(ROOT, folder)) ? routesIn(path.join(ROOT, folder)) : []
  )
}

function routesIn(folder: string): ProjectRoute[] {
  const files = fs.readdirSync(folder, { recursive: true, encoding: "utf8" })
  return files
    .filter((file) => path.basename(file) === "route.ts")
    .flatMap((file) => {
      const source = fs.readFileSync(path.join(folder, file), "utf8")
      const url = `/${path.dirname(file).split(path.sep).join("/")}`.replace(/\[(\w+)\]/g, ":$1")
      return methodsOf(source).map((method) => ({ method, path: url, file }))
    })
}

const methodsOf = (source: string) =>
  [
    ...source.matchAll(/^export (?:async function|function|const) (GET|POST|PUT|PATCH|DELETE)\b/gm),
  ].map(([, method]) => method!)
