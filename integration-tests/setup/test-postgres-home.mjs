import crypto from "node:crypto"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { inRoot } from "../../scripts/lib/paths.mjs"

const MEMORY = "/dev/shm"
const GIB = 1024 ** 3
/** A whole run writes about one gibibyte; the rest of the machine is for the Medusas that run beside it. */
const LEAST = { folder: 4 * GIB, machine: 8 * GIB }

/**
 * The folder for the data of the tests' PostgreSQL. In memory where there is plenty: every test starts from a copy of a
 * database of two thousand files, which takes a disk a tenth of a second at best and over a second at worst.
 */
export function testPostgresHome() {
  if (!plenty()) return { dir: inRoot(".data/pg-test"), inMemory: false }
  const clone = crypto.createHash("sha256").update(inRoot()).digest("hex").slice(0, 12)
  return { dir: path.join(MEMORY, `xiangji-${clone}`, "pg-test"), inMemory: true }
}

// The whole, not what is free just now: every phase of one run must come to the same answer.
function plenty() {
  if (process.platform !== "linux" || !fs.existsSync(MEMORY)) return false
  const { blocks, bsize } = fs.statfsSync(MEMORY)
  return blocks * bsize >= LEAST.folder && os.totalmem() >= LEAST.machine
}
