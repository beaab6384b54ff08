import crypto from "node:crypto"
import fs from "node:fs"
import path from "node:path"

const NEVER = new Set([
  "__admin-extensions__.js", // passes by while Medusa bundles a plugin's admin

  "node_modules",
  ".medusa",
  ".react-router",
  "build",
  "dist",
  "__tests__",
  ".git",
])

/** One hash over names and contents of these files and folders, tests and build results left out. */
export function digestOf(paths, { base, only = () => true }) {
  const hash = crypto.createHash("sha256")
  for (const file of paths.flatMap(filesIn).sort()) {
    const name = path.relative(base, file).split(path.sep).join("/")
    if (only(name)) hash.update(`${name}\0`).update(fs.readFileSync(file)).update("\0")
  }
  return hash.digest("hex")
}

/** One hash over several strings; their order counts. */
export const digestOfTexts = (texts) =>
  crypto.createHash("sha256").update(texts.join("\0")).digest("hex")

/** Every file below a folder that is somebody's work; the file itself for a file, nothing for what is not there. */
export function filesIn(target) {
  if (!fs.existsSync(target)) return []
  if (fs.statSync(target).isFile()) return [target]
  return fs
    .readdirSync(target, { withFileTypes: true })
    .filter((entry) => !NEVER.has(entry.name))
    .flatMap((entry) => filesIn(path.join(target, entry.name)))
}
