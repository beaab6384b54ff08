import { createReadStream, createWriteStream } from "node:fs"
import { pipeline } from "node:stream/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

type NewFile = { filename: string; mimeType: string; access: "public" | "private"; path: string }

/** Where a file of the File module is, or will be once it is written. */
export type FilePlace = { file_id: string; url: string }

/**
 * Streams a file from disk into the File module. `begin` is told the file's name there before a byte of it is written:
 * whoever writes it down then can find and remove it, even after being killed in the middle.
 */
export async function keepFile(
  container: MedusaContainer,
  { path, ...about }: NewFile,
  begin: (place: FilePlace) => Promise<void>
): Promise<FilePlace> {
  const files = container.resolve(Modules.FILE)
  const { writeStream, promise, url, fileKey } = await files.getUploadStream(about)
  const place = { file_id: fileKey, url }
  // Looked at from now on: a disk that is full fails before anybody waits for it.
  const written = promise.then(
    () => null,
    (error: unknown) => ({ error })
  )
  try {
    await begin(place)
    await pipeline(createReadStream(path), writeStream)
    const failure = await written
    if (failure) throw failure.error
    return place
  } catch (error) {
    writeStream.destroy()
    await files.deleteFiles([fileKey])
    throw error
  }
}

/** Streams a file of the File module to disk. */
export async function fetchFile(container: MedusaContainer, id: string, path: string) {
  const source = await container.resolve(Modules.FILE).getDownloadStream(id)
  await pipeline(source, createWriteStream(path, { mode: 0o600 }))
}

/** Removes files from the File module; those that are gone already do not matter. */
export async function dropFiles(container: MedusaContainer, ids: readonly (string | null)[]) {
  const there = ids.filter((id) => id !== null)
  if (there.length) await container.resolve(Modules.FILE).deleteFiles([...there])
}
