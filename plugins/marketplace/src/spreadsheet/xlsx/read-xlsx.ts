import type { SheetRow } from "../cell"
import type { SheetLimits } from "../limits"
import { feedXml } from "./feed-xml"
import { openArchive } from "./open-archive"
import { readSharedStrings } from "./shared-strings"
import { readWorkbook } from "./read-workbook"
import { sheetReader } from "./sheet-reader"

/** Rows of the sheet one after the other; `folder` is for what does not belong into memory. */
export async function* readXlsx(
  path: string,
  folder: string,
  limits: SheetLimits,
  progress: (share: number) => void
): AsyncGenerator<SheetRow> {
  const archive = await openArchive(path, limits)
  try {
    const workbook = await readWorkbook(archive, limits)
    const texts = await readSharedStrings(archive, workbook.sharedStrings, folder, limits)
    try {
      const sheet = sheetReader(workbook, texts, limits)
      const size = archive.sizeOf(workbook.sheet)
      const source = await archive.read(workbook.sheet)
      for await (const bytes of feedXml(source, sheet.reader, limits, limits.entryBytes)) {
        progress(bytes / size)
        yield* sheet.take()
      }
    } finally {
      texts.close()
    }
  } finally {
    archive.close()
  }
}

/** Looks through the directory and the small parts of an XLSX without reading a row: what can be told at once. */
export async function inspectXlsx(path: string, limits: SheetLimits): Promise<void> {
  const archive = await openArchive(path, limits)
  try {
    await readWorkbook(archive, limits)
  } finally {
    archive.close()
  }
}
