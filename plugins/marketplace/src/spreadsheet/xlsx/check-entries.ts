import type { SheetLimits } from "../limits"
import { sheetFault, type SheetFault } from "../sheet-faults"

/** What the directory of a ZIP file says of one file in it. */
export type ArchiveEntry = {
  fileName: string
  compressedSize: number
  uncompressedSize: number
  compressionMethod: number
  generalPurposeBitFlag: number
  relativeOffsetOfLocalHeader: number
  fileNameLength: number
}

const HEADER_BYTES = 30
const STORED = 0
const DEFLATED = 8

/** Refuses an archive that is no plain XLSX: too much in it, programs in it, or made to be a trap. */
export function checkEntries(
  entries: readonly ArchiveEntry[],
  fileBytes: number,
  limits: SheetLimits
): void {
  refuseKinds(entries.map(({ fileName }) => fileName.toLowerCase()))
  if (entries.some((entry) => entry.generalPurposeBitFlag & 1)) throw sheetFault("encrypted")
  const methods = entries.map((entry) => entry.compressionMethod)
  if (methods.some((method) => method !== STORED && method !== DEFLATED))
    throw sheetFault("badArchive")
  if (overlap(entries, fileBytes)) throw sheetFault("badArchive")
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (total > limits.totalBytes) throw sheetFault("bomb")
  if (entries.some((entry) => unpacksTooFar(entry, limits))) throw sheetFault("bomb")
}

const KINDS: [RegExp, SheetFault][] = [
  [/\.(zip|xlsx|xlsm|xlsb|jar|rar|7z|gz)$/, "nestedArchive"],
  [/vbaproject|\.(exe|dll|js|vbs|bat)$|macrosheets\/|activex\//, "macros"],
  [/^xl\/workbook\.bin$/, "binaryExcel"],
  [/^xl\/(externallinks\/|connections\.xml|querytables\/)/, "external"],
  [/^encryptedpackage$/, "encrypted"],
]

function refuseKinds(names: string[]): void {
  for (const [pattern, what] of KINDS)
    if (names.some((name) => pattern.test(name))) throw sheetFault(what)
  if (new Set(names).size !== names.length) throw sheetFault("badArchive")
  if (!names.includes("[content_types].xml") || !names.includes("xl/workbook.xml"))
    throw sheetFault("unknownKind")
}

function unpacksTooFar(entry: ArchiveEntry, limits: SheetLimits): boolean {
  const { uncompressedSize, compressedSize } = entry
  if (uncompressedSize > limits.entryBytes) return true
  const large = uncompressedSize > 1024 * 1024
  return large && uncompressedSize > compressedSize * limits.ratio
}

/** Entries that share bytes are how a small file unpacks to a huge one without any single large ratio. */
function overlap(entries: readonly ArchiveEntry[], fileBytes: number): boolean {
  const parts = entries
    .map((entry) => ({
      from: entry.relativeOffsetOfLocalHeader,
      to:
        entry.relativeOffsetOfLocalHeader +
        HEADER_BYTES +
        entry.fileNameLength +
        entry.compressedSize,
    }))
    .sort((a, b) => a.from - b.from)
  return parts.some((part, index) => part.to > (parts[index + 1]?.from ?? fileBytes))
}
