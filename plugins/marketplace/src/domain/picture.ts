import { fault } from "@xiangji/kernel"

/** Larger uploads are refused before they are read. */
export const MAX_PICTURE_BYTES = 20 * 1024 * 1024
/** A small file can unpack to gigabytes; no phone takes pictures larger than this. */
export const MAX_PICTURE_PIXELS = 60_000_000

/** Widths that pages ask for. */
const WIDTHS = [320, 640, 1280]

/** The widths to make of a picture that is `width` wide: never larger than it is. */
export function widthsFor(width: number): number[] {
  return [...new Set(WIDTHS.map((target) => Math.min(target, width)))]
}

type Kind = "jpeg" | "png" | "webp" | "heic" | "other"

/** What a file really is, by its first bytes; its name and declared type are not believed. */
export function pictureKind(bytes: Buffer): Kind {
  const ascii = (from: number, to: number) => bytes.toString("latin1", from, to)
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return "jpeg"
  if (ascii(0, 8) === "\x89PNG\r\n\x1a\n") return "png"
  if (ascii(0, 4) === "RIFF" && ascii(8, 12) === "WEBP") return "webp"
  const heic = ascii(4, 8) === "ftyp" && /^(hei|hev|mif1|msf1)/.test(ascii(8, 12))
  return heic ? "heic" : "other"
}

/** Refuses what is not a JPEG, PNG or WebP of sensible size. */
export function assertPicture(bytes: Buffer): void {
  if (bytes.length > MAX_PICTURE_BYTES) throw pictureTooLarge()
  const kind = pictureKind(bytes)
  if (kind === "heic")
    throw fault("invalid", "MARKET-IMAGE-03", {
      zh: "还不能读取 HEIC 照片，请在手机相机设置里选“兼容性最佳”（JPEG）后再拍",
      en: "HEIC photos cannot be read yet; please set the camera to “most compatible” (JPEG)",
    })
  if (kind === "other")
    throw fault("invalid", "MARKET-IMAGE-02", {
      zh: "这不是照片，请上传 JPEG、PNG 或 WebP 图片",
      en: "This is not a photo; please upload a JPEG, PNG or WebP picture",
    })
}

/** `MARKET-IMAGE-01`. */
export const pictureTooLarge = () =>
  fault("invalid", "MARKET-IMAGE-01", {
    zh: "照片太大，最多 20 MB",
    en: "The photo is too large; at most 20 MB",
  })

/** `MARKET-IMAGE-04`: the file begins like a picture but cannot be read to its end. */
export const pictureDamaged = () =>
  fault("invalid", "MARKET-IMAGE-04", {
    zh: "照片不完整或已损坏，请重新选择",
    en: "The photo is incomplete or damaged; please choose it again",
  })

/** `MARKET-IMAGE-05`. */
export const pictureTooManyPixels = () =>
  fault("invalid", "MARKET-IMAGE-05", {
    zh: "照片尺寸太大，最多 6000 万像素",
    en: "The photo has too many pixels; at most 60 million",
  })

/** `MARKET-IMAGE-06`. */
export const pictureMissing = () =>
  fault("invalid", "MARKET-IMAGE-06", {
    zh: "没有收到照片，请用“file”字段上传一张",
    en: "No photo arrived; please upload one in the field “file”",
  })
