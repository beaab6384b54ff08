// PostgreSQL refuses to run as root, so under root it runs as the system user `postgres`, who must be able to
// walk to every file it needs: a clone under /root is out of that user's reach.
import { spawnSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { Complaint } from "./complaint.mjs"

/** The user and group PostgreSQL must run as; null when our own will do (we are not root). */
export function postgresUser() {
  if (process.platform === "win32" || process.getuid() !== 0) return null
  return find() ?? make()
}

/** True when this user can walk to `target` and, if it is a folder or a program, enter or run it. */
export function canReach(user, target) {
  if (!user) return true
  for (let at = fs.realpathSync(target); ; at = path.dirname(at)) {
    const stat = fs.statSync(at)
    const bit = stat.uid === user.uid ? 0o100 : stat.gid === user.gid ? 0o010 : 0o001
    if (!(stat.mode & bit)) return false
    if (at === path.dirname(at)) return true
  }
}

/** Gives a folder and all in it to this user. */
export function giveTo(user, folder) {
  if (!user) return
  fs.lchownSync(folder, user.uid, user.gid)
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const child = path.join(folder, entry.name)
    if (entry.isDirectory()) giveTo(user, child)
    else fs.lchownSync(child, user.uid, user.gid)
  }
}

function find() {
  const uid = idOf("-u")
  return uid ? { uid, gid: idOf("-g") } : null
}

const idOf = (flag) => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout)

function make() {
  spawnSync("groupadd", ["--system", "postgres"])
  spawnSync("useradd", ["--system", "--gid", "postgres", "--no-create-home", "postgres"])
  if (!find()) spawnSync("adduser", ["-S", "-D", "-H", "postgres"]) // BusyBox has only this one
  const user = find()
  if (user) return user
  throw new Complaint(
    "PostgreSQL must not run as root, and no system user “postgres” could be made.",
    "Run this as an ordinary user, or set DATABASE_URL to a database of yours."
  )
}
