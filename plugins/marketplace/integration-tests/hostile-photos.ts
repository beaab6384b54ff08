// Files that somebody may send in place of a photo, each made here from first principles.
import { crc32, deflateSync } from "node:zlib"
import sharp from "sharp"

const text = (content: string) => Buffer.from(content, "latin1")

/** Grainy, so that every part of the file matters. */
export const grain = (width: number, height: number) =>
  sharp({
    create: {
      ...{ width, height, channels: 3, background: "#3a7d34" },
      noise: { type: "gaussian", mean: 120, sigma: 30 },
    },
  })

/** One chunk of a PNG, with its length and checksum. */
export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([text(type), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** A PNG that says it has so many pixels of one colour. 900 million of them pack into less than a megabyte. */
export function pngOf(width: number, height: number, rows = height): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 1 // one bit a pixel, grey
  const lines = Buffer.alloc((1 + Math.ceil(width / 8)) * rows)
  return Buffer.concat([
    text("\x89PNG\r\n\x1a\n"),
    pngChunk("IHDR", head),
    pngChunk("IDAT", deflateSync(lines, { level: 9 })),
    pngChunk("IEND", Buffer.alloc(0)),
  ])
}

/** Puts a segment behind a JPEG's first marker. */
export function withJpegSegment(jpeg: Buffer, marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)])
}

/** A moving WebP of so many frames. */
export function movingWebp(frames: number, side: number): Promise<Buffer> {
  const pixels = Buffer.alloc(frames * side * side * 3)
  // Frames that are all alike would be joined into one.
  for (let frame = 0; frame < frames; frame++)
    pixels.fill(frame % 256, frame * side * side * 3, (frame + 1) * side * side * 3)
  const raw = { width: side, height: side * frames, channels: 3 as const, pageHeight: side }
  return sharp(pixels, { raw }).webp({ effort: 0 }).toBuffer()
}

/** What other kinds of files begin with, and enough behind it to be one. */
export const otherKinds = {
  gif: text("GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;"),
  svg: text(
    `<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><rect width="99"/></svg>`
  ),
  entities: text(
    `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY file SYSTEM "file:///etc/passwd">
     <!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
     <svg xmlns="http://www.w3.org/2000/svg"><text>&file;&b;</text></svg>`
  ),
  tiff: text("II*\0\x08\0\0\0\x01\0\0\x01\x03\0\x01\0\0\0\x10\0\0\0\0\0\0\0"),
  pdf: text(
    "%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj"
  ),
  html: text("<!doctype html><script>alert(document.cookie)</script>"),
  zip: text("PK\x03\x04\x14\0\0\0\0\0 a file in an archive PK\x05\x06"),
  exe: text("MZ\x90\0\x03\0\0\0 This program cannot be run in DOS mode."),
  script: text("#!/bin/sh\nrm -rf /\n"),
} as const

/** HEIC as an iPhone begins it; there is no free encoder to make a whole one with. */
export const heic = text(
  "\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x2dmeta\0\0\0\0\0\0\0\x21hdlr\0\0\0\0\0\0\0\0pict"
)
