import { createReadStream, createWriteStream } from "node:fs"
import { Readable, type Writable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Fewer, larger pieces: the shop is served by the same thread. */
const CHUNK = 256 * 1024

/** A file to be stored: from disk, or a small one from memory. */
export type NewFile = {
  filename: string
  mimeType: string
  access: "public" | "private"
} & Source
type Source = { path: string } | { bytes: Buffer }

/** Where a file of the File module is, or will be once it is written. */
export type FilePlace = { file_id: string; url: string }

/**
 * Streams files into the File module. `begin` is told their names there before a byte of them is written:
 * whoever writes them down then can find and remove them, even after being killed in the middle.
 */
export async function keepFiles(
  container: MedusaContainer,
  files: readonly NewFile[],
  begin: (places: FilePlace[]) => Promise<void>
): Promise<void> {
  const opened: Opened[] = []
  try {
    for (const file of files) opened.push(await openFile(container, file))
    await begin(opened.map(({ place }) => place))
    for (const { source, stream, written } of opened) {
      await pipeline(readerOf(source), stream)
      const failure = await written
      if (failure) throw failure.error
    }
  } catch (error) {
    for (const { stream } of opened) stream.destroy()
    await dropFiles(
      container,
      opened.map(({ place }) => place.file_id)
    )
    throw error
  }
}

const readerOf = (source: Source) =>
  "path" in source
    ? createReadStream(source.path, { highWaterMark: CHUNK })
    : Readable.from([source.bytes])

type Opened = {
  source: Source
  place: FilePlace
  stream: Writable
  written: Promise<{ error: unknown } | null>
}

async function openFile(container: MedusaContainer, source: NewFile): Promise<Opened> {
  const { filename, mimeType, access } = source
  const { writeStream, promise, url, fileKey } = await container
    .resolve(Modules.FILE)
    .getUploadStream({ filename, mimeType, access })
  // Looked at from now on: a disk that is full fails before anybody waits for it.
  const written = promise.then(
    () => null,
    (error: unknown) => ({ error })
  )
  return { source, place: { file_id: fileKey, url }, stream: writeStream, written }
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
