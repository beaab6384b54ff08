import fs from "node:fs"
import { Complaint } from "./complaint.mjs"
import { missingPackages } from "./lock.mjs"
import { inRoot } from "./paths.mjs"
import { checkDisk } from "./machine.mjs"
import { collect, tailOf } from "./run.mjs"

const GIGABYTES_OF_PACKAGES = 3 * 2 ** 30

/** True when node_modules holds exactly what the lock file names, each package with its package.json. */
export function packagesAreInstalled() {
  const noted = inRoot("node_modules/.package-lock.json") // npm writes it last, so half an installation has none
  if (!fs.existsSync(noted)) return false
  const lock = readJson(inRoot("package-lock.json"))
  const installed = readJson(noted)
  if (missingPackages(lock, installed).length) return false
  return Object.keys(installed.packages).every((path) =>
    fs.existsSync(inRoot(path, "package.json"))
  )
}

/** Installs what the lock file names, nothing else. */
export async function installPackages() {
  checkDisk(GIGABYTES_OF_PACKAGES)
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]
  const npm = process.env.npm_execpath // how we were started ourselves, when through npm
  const [command, all] = npm?.endsWith(".js") ? [process.execPath, [npm, ...args]] : ["npm", args]
  const env = { NODE_ENV: "development" } // in production npm would leave out what the build needs
  const options = { cwd: inRoot(), env, shell: command === "npm" && process.platform === "win32" }
  const { code, log } = await collect("npm-ci", command, all, options)
  if (code !== 0) throw explain(tailOf(log))
}

function explain(said) {
  if (/ENOSPC/.test(said))
    return new Complaint("The disk is full.", "Free some space and start again.")
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET/.test(said))
    return new Complaint(
      "The package registry cannot be reached.",
      "Check the network (or npm's “registry” and “proxy” settings) and start again."
    )
  if (/EINTEGRITY|ETARGET|E404/.test(said))
    return new Complaint(
      "A package in the registry is broken or not the one the lock file names.",
      `Try “npm cache clean --force”, then start again. npm said:\n${said}`
    )
  return new Complaint("The packages could not be installed.", `npm said:\n${said}`)
}

const readJson = (file) => JSON.parse(fs.readFileSync(file, "utf8"))
