import { spawn } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { stripVTControlCharacters } from "node:util"
import { Complaint } from "./complaint.mjs"
import { inRoot } from "./paths.mjs"

/** Medusa's command line, run with node directly: npx would look for the internet. */
export const MEDUSA = inRoot("node_modules/@medusajs/cli/cli.js")

/**
 * Runs a node program to its end with its output in `.cache/logs/<name>.log`. When it fails, the complaint says
 * `failed`, where the log is and how it ends.
 */
export async function runNode(name, [program, ...args], { cwd = inRoot(), env = {}, failed } = {}) {
  const { code, log } = await collect(name, process.execPath, [program, ...args], { cwd, env })
  if (code === 0) return
  throw new Complaint(failed ?? `${name} failed.`, `The end of ${log}:\n${tailOf(log)}`)
}

/** Runs any command with its output in a log file; answers its exit code (or signal) and the file. */
export function collect(name, command, args, { cwd, env, shell = false }) {
  const log = inRoot(".cache/logs", `${name.replaceAll(/[^\w-]+/g, "-")}.log`)
  fs.mkdirSync(path.dirname(log), { recursive: true })
  const out = fs.openSync(log, "w")
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, MEDUSA_DISABLE_TELEMETRY: "true", ...env },
      stdio: ["ignore", out, out],
      shell,
    })
    fs.closeSync(out)
    const abandon = () => child.kill()
    process.once("exit", abandon)
    child.once("error", reject)
    child.once("exit", (code, signal) => {
      process.off("exit", abandon)
      resolve({ code: code ?? signal, log })
    })
  })
}

/** The last lines of a text file, colours taken out. */
export function tailOf(file, lines = 25) {
  const text = fs.existsSync(file) ? fs.readFileSync(file, "utf8") : ""
  return stripVTControlCharacters(text).trim().split("\n").slice(-lines).join("\n")
}
