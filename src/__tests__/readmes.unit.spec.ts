import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"

const root = path.join(__dirname, "../..")
const plugins = readdirSync(path.join(root, "plugins")).map((name) =>
  path.join(root, "plugins", name)
)

/** The routes of an application folder, as they are called: `/admin/hubs/:hub_id/pack`. */
function routesOf(folder: string): string[] {
  const api = path.join(folder, "src/api")
  if (!existsSync(api)) return []
  return readdirSync(api, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.ts")
    .map((file) => `/${path.dirname(file)}`.replace(/\[(\w+)\]/g, ":$1").replace("_pdf", "_id.pdf"))
}

const readme = (folder: string) => readFileSync(path.join(folder, "README.md"), "utf8")

// A table may shorten a row's further routes to their endings: "`…/approve`, `/send-back`".
const names = (text: string, route: string) =>
  text.includes(route) ||
  new RegExp(`[\`…\\w]/?[^\`]*/${route.split("/").at(-1)!.replace(/[.:]/g, "\\$&")}\\b`).test(text)

describe("the READMEs", () => {
  it.each([root, ...plugins].map((folder) => [path.relative(root, folder) || "root", folder]))(
    "of %s names every route there is",
    (_name, folder) => {
      const text = readme(folder)
      expect(routesOf(folder).filter((route) => !names(text, route))).toEqual([])
    }
  )

  it("name no route that is not there", () => {
    const existing = new Set([root, ...plugins].flatMap(routesOf))
    const own =
      /`(?:(?:GET|POST|DELETE)[, ]*)+ (\/(?:seller|store|admin|hooks|phone-codes)[^\s`?[{]*)/g
    const claimed = [root, ...plugins].flatMap((folder) =>
      [...readme(folder).matchAll(own)].map(([, route]) => route!)
    )
    expect(claimed.length).toBeGreaterThan(20)
    expect(claimed.filter((route) => !existing.has(route))).toEqual([])
  })

  it("name every event of their plugin", () => {
    for (const plugin of plugins) {
      const file = path.join(plugin, "src/workflows/events.ts")
      if (!existsSync(file)) continue
      const text = readme(plugin)
      const events = [...readFileSync(file, "utf8").matchAll(/"[\w-]+\.([\w.]+)"/g)].map(
        ([, event]) => event!.split(".").at(-1)!
      )
      expect(events.length).toBeGreaterThan(0)
      expect(events.filter((event) => !text.includes(event))).toEqual([])
    }
  })
})
