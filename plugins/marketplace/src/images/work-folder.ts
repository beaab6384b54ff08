import { randomBytes } from "node:crypto"
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises"
import { userInfo } from "node:os"
import { join } from "node:path"

/** A folder for one photo on its way. `close` removes it with all that is in it. */
export type WorkFolder = { path: string; close(): Promise<void> }

// A process id is used again, in a container even by the very next server; together with this it is not.
const BOOT = randomBytes(4).toString("hex")
const OWN = `${process.pid}-${BOOT}-`
const NAME = /^(\d+)-[0-9a-f]{8}-/

/** Where all of them lie: readable by this user alone, for originals carry the place where they were taken. */
export const workRoot = (tempDir: string) =>
  join(tempDir, `xiangji-pictures-${Math.max(0, userInfo().uid)}`)

/** Makes a new one. */
export async function openWorkFolder(tempDir: string): Promise<WorkFolder> {
  const root = workRoot(tempDir)
  await mkdir(root, { recursive: true, mode: 0o700 })
  const path = await mkdtemp(join(root, OWN))
  return { path, close: () => rm(path, { recursive: true, force: true }) }
}

/** Removes what killed servers have left. */
export async function clearAbandoned(tempDir: string): Promise<void> {
  const root = workRoot(tempDir)
  const names = await readdir(root).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return []
    throw error
  })
  const abandoned = names.filter((name) => {
    const pid = Number(NAME.exec(name)?.[1])
    return pid && !name.startsWith(OWN) && (pid === process.pid || !alive(pid))
  })
  for (const name of abandoned) await rm(join(root, name), { recursive: true, force: true })
}

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}
