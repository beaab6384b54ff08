import fs from "node:fs"
import path from "node:path"

const ROOT = path.join(__dirname, "../..")
// An application has one of the two engines, which share their migrations.
const OTHER_ENGINE = "workflow-engine-redis"
const MIGRATION = /^(Migration[^.]*)\.(ts|js)$/

/** Folders of code, ours and Medusa's, one for each package. */
const packages = (folder: string, code: string) =>
  fs.readdirSync(path.join(ROOT, folder)).map((name) => path.join(ROOT, folder, name, code))

const migrationsIn = (folder: string) =>
  fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.includes(`migrations${path.sep}`))
    .flatMap((file) => MIGRATION.exec(path.basename(file))?.[1] ?? [])

describe("migrations", () => {
  // Medusa notes in one table, by their names alone, which migrations have run, whichever module they are of.
  it("have names that no other module's migration has", () => {
    const folders = [
      ...[...packages("plugins", "src"), path.join(ROOT, "src")],
      ...packages("node_modules/@medusajs", "dist"),
    ]
    const names = folders
      .filter((folder) => fs.existsSync(folder) && !folder.includes(OTHER_ENGINE))
      .flatMap(migrationsIn)
    expect(names.length).toBeGreaterThan(100)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})
