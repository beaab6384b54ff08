import { mkdtemp, readdir, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** What all such folders are called. */
export const FOLDER_PREFIX = "xiangji-import-"
const ABANDONED_MS = 60 * 60 * 1000

/** A folder that is gone when the work is done, however it ends. */
export async function withFolder<Result>(work: (folder: string) => Promise<Result>) {
  const folder = await mkdtemp(join(tmpdir(), FOLDER_PREFIX))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Removes what a killed process could not. */
export async function removeAbandonedFolders(now = Date.now()): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(FOLDER_PREFIX))
  for (const name of names) {
    const path = join(tmpdir(), name)
    const found = await stat(path).catch(() => null)
    if (found && now - found.mtimeMs > ABANDONED_MS)
      await rm(path, { recursive: true, force: true })
  }
}
