import { fault } from "@xiangji/kernel"

/** An official file as uploaded: PDF, OFD or XML of a digital invoice, or a scan of a paper one. */
export type IssuedFile = { name: string; content_base64: string }

/** 10 MB: the official files have some hundred kB, scans a few MB. */
export const LARGEST_FILE_BYTES = 10 * 1024 * 1024

type Format = { mime: string; extension: string; matches: (bytes: Buffer) => boolean }

const startsWith = (text: string) => (bytes: Buffer) =>
  bytes.subarray(0, text.length).toString("latin1") === text

/** Judged by content, never by what the browser calls it. An OFD (GB/T 33190) is a zip with OFD.xml inside. */
const FORMATS: Format[] = [
  { mime: "application/pdf", extension: "pdf", matches: startsWith("%PDF-") },
  {
    mime: "application/ofd",
    extension: "ofd",
    matches: (bytes) => startsWith("PK\x03\x04")(bytes) && bytes.includes("OFD.xml"),
  },
  { mime: "image/png", extension: "png", matches: startsWith("\x89PNG") },
  { mime: "image/jpeg", extension: "jpg", matches: startsWith("\xff\xd8\xff") },
  {
    mime: "application/xml",
    extension: "xml",
    matches: (bytes) => /^\uFEFF?\s*<\?xml/.test(bytes.subarray(0, 64).toString("utf8")),
  },
]

/** What an uploaded file really is (`INVOICE-FILE-01` when it is none of the official kinds). */
export function identifyFile(bytes: Buffer): Pick<Format, "mime" | "extension"> {
  const format = FORMATS.find((candidate) => candidate.matches(bytes))
  if (format) return format
  throw fault("invalid", "INVOICE-FILE-01", {
    zh: "只接受发票的 PDF、OFD、XML 文件，或纸质发票的 PNG、JPEG 扫描件",
    en: "Only PDF, OFD or XML files of an invoice are accepted, or PNG and JPEG scans of paper",
  })
}
