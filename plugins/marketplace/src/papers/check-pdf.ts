import { paperFault } from "../domain/paper-faults"

/** A scan has no use for these: programs, other files, and ways to start either (ISO 32000, 12.6). */
const ACTIVE =
  /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData)(?![A-Za-z])/

/** True for what begins as a PDF. Anything in front of it would make it two files in one. */
export const isPdf = (bytes: Buffer): boolean => bytes.toString("latin1", 0, 5) === "%PDF-"

/** Refuses a PDF that breaks off, and one that openly carries programs or attachments. */
export function checkPdf(bytes: Buffer): void {
  const end = bytes.subarray(-1024).toString("latin1")
  if (
    !/^%PDF-[12]\.\d/.test(bytes.toString("latin1", 0, 8)) ||
    !/startxref\s+\d+\s+%%EOF\s*$/.test(end)
  )
    throw paperFault("MARKET-PAPER-04")
  if (ACTIVE.test(bytes.toString("latin1"))) throw paperFault("MARKET-PAPER-09")
}
