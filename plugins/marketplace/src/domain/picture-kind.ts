/** What a file is, as far as photos go. HEIC is what iPhones write, and what no free decoder reads. */
export type PictureKind = "jpeg" | "png" | "webp" | "avif" | "heic"

/** How many of a file's first bytes tell its kind. */
export const HEAD_BYTES = 32

const PNG = Buffer.from("\x89PNG\r\n\x1a\n", "latin1")
const JPEG = Buffer.from([0xff, 0xd8, 0xff])

/** What a file really is, by its first bytes; its name and declared type are not believed. Null: no photo. */
export function pictureKind(head: Buffer): PictureKind | null {
  const ascii = (from: number, to: number) => head.toString("latin1", from, to)
  if (head.subarray(0, JPEG.length).equals(JPEG)) return "jpeg"
  if (head.subarray(0, PNG.length).equals(PNG)) return "png"
  if (ascii(0, 4) === "RIFF" && ascii(8, 12) === "WEBP") return "webp"
  if (ascii(4, 8) !== "ftyp") return null
  if (/^avi[fs]$/.test(ascii(8, 12))) return "avif"
  if (!/^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(ascii(8, 12))) return null
  // A general brand; what it holds stands among the compatible ones.
  return /avi[fs]/.test(ascii(16, HEAD_BYTES)) ? "avif" : "heic"
}

const ENDINGS: Record<PictureKind, RegExp> = {
  jpeg: /^(jpe?g|jpe|jfif|jif)$/,
  png: /^png$/,
  webp: /^webp$/,
  avif: /^(avif|heif|hif)$/,
  heic: /^(heic|heif|hif)$/,
}

const TYPES: Record<PictureKind, RegExp> = {
  jpeg: /^image\/(p?jpe?g|jfif)$/,
  png: /^image\/(x-)?png$/,
  webp: /^image\/webp$/,
  avif: /^image\/(avif|heif)(-sequence)?$/,
  heic: /^image\/hei[cf](-sequence)?$/,
}

const NO_CLAIM = new Set(["", "application/octet-stream", "image/*"])

/**
 * Whether the name's ending and the declared type agree with what the file is. Phones hand over pictures without an
 * ending and without a type: who claims nothing does not lie.
 */
export function labelledRight(kind: PictureKind, filename: string, mimeType: string): boolean {
  const type = mimeType.split(";", 1)[0]!.trim().toLowerCase()
  const ending = /\.([a-z][a-z0-9]{1,5})$/i.exec(filename)?.[1]?.toLowerCase()
  if (ending !== undefined && !ENDINGS[kind].test(ending)) return false
  return NO_CLAIM.has(type) || TYPES[kind].test(type)
}

const LONGEST_NAME = 120

/** A file's name without folders and without characters that are none; null when nothing is left of it. */
export function plainFilename(name: string): string | null {
  const last = name.split(/[/\\]/).pop() ?? ""
  // Control, format and unpaired characters: invisible in a list, and PostgreSQL keeps no NUL.
  const plain = last
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    .trim()
  return /^\.*$/.test(plain) ? null : [...plain].slice(-LONGEST_NAME).join("")
}
