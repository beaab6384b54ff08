import type { Readable } from "node:stream"
import { openPromise, type Entry, type ZipFile } from "yauzl"
import { isFault } from "@xiangji/kernel"
import type { SheetLimits } from "../limits"
import { sheetFault } from "../sheet-faults"
import { checkEntries } from "./check-entries"

/** An XLSX whose directory has been looked through: its parts can be read by name, as streams. */
export type Archive = {
  has(name: string): boolean
  /** Bytes of a part when unpacked. */
  sizeOf(name: string): number
  read(name: string): Promise<Readable>
  close(): void
}

/** Opens the ZIP file an XLSX is; refuses dangerous ones before anything is unpacked. */
export async function openArchive(path: string, limits: SheetLimits): Promise<Archive> {
  const zip = await openPromise(path, { autoClose: false, strictFileNames: true }).catch(damaged)
  try {
    const entries = await listEntries(zip, limits)
    checkEntries(entries, zip.fileSize, limits)
    const byName = new Map(entries.map((entry) => [entry.fileName, entry]))
    return {
      has: (name) => byName.has(name),
      sizeOf: (name) => byName.get(name)?.uncompressedSize ?? 0,
      read: async (name) => {
        const entry = byName.get(name)
        if (!entry) throw sheetFault("damaged")
        return zip.openReadStreamPromise(entry).catch(damaged)
      },
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw isFault(error) ? error : sheetFault("badArchive")
  }
}

async function listEntries(zip: ZipFile, limits: SheetLimits): Promise<Entry[]> {
  if (zip.entryCount > limits.entries) throw sheetFault("tooManyEntries")
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) {
    entries.push(entry)
    if (entries.length > limits.entries) throw sheetFault("tooManyEntries")
  }
  return entries
}

/** Whatever the library says of a broken file, the clerk has one thing to do: save it anew. */
function damaged(_error: unknown): never {
  throw sheetFault("damaged")
}
