import { mkdtempSync } from "node:fs"
import { readFile, rm } from "node:fs/promises"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { basename, join, resolve } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { queueIdle } from "@xiangji/job-queue/jobs"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import sharp from "sharp"
import supertest from "supertest"
import {
  grain,
  heic,
  movingWebp,
  otherKinds,
  pngChunk,
  pngOf,
  withJpegSegment,
} from "../hostile-photos"
import { openSeller } from "../market-sellers"
import { tokenOf } from "../market-town"
import { leftBehind } from "../photo-files"

jest.setTimeout(180_000)

const files = mkdtempSync(join(tmpdir(), "xiangji-hostile-"))
process.env.XIANGJI_TEST_FILES = files

const MEGABYTE = 1024 * 1024
const part = (whole: Buffer, share: number) => whole.subarray(0, Math.floor(whole.length * share))

medusaIntegrationTestRunner({
  cwd: resolve(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let seller: Awaited<ReturnType<typeof openSeller>>
    let jpeg: Buffer
    let png: Buffer
    let webp: Buffer

    beforeAll(async () => {
      jpeg = await grain(1200, 900).jpeg().toBuffer()
      png = await grain(500, 400).png().toBuffer()
      webp = await grain(900, 700).webp().toBuffer()
    })
    beforeEach(async () => {
      container = getContainer()!
      seller = await openSeller(container, "sender", "farmer")
    })
    afterAll(() => rm(files, { recursive: true }))

    const http = () => supertest(api.defaults.baseURL ?? "")
    const path = () => `/seller/${seller.id}/images`
    const as = () => tokenOf("member", seller.member_id)
    const send = (bytes: Buffer, filename = "photo.jpg", contentType?: string, field = "file") =>
      http().post(path()).set(as()).attach(field, bytes, { filename, contentType })
    const codeOf = ({ status, body }: supertest.Response) => `${status} ${body.code}`

    const rows = async () =>
      (await container.resolve(MARKET_MODULE).listListingImages({ seller_id: seller.id })).length
    const traces = async () => ({ ...(await leftBehind(files)), rows: await rows() })

    async function ready(answer: supertest.Response) {
      expect(answer.status).toBe(202)
      for (const until = Date.now() + 60_000; Date.now() < until; await pause(50)) {
        const { body } = await http().get(`${path()}/${answer.body.image.id}`).set(as())
        if (body.image.state === "ready") return body.image
        if (body.image.state === "failed") throw new Error(body.image.error.code)
      }
      throw new Error("never ready")
    }

    /** Sends each, tells what was not refused as expected, and looks at what is left; then a good photo must work. */
    async function refuses(uploads: [string, () => PromiseLike<supertest.Response>, string][]) {
      const before = await traces()
      const answers: Record<string, string> = {}
      for (const [name, upload] of uploads) answers[name] = codeOf(await upload())
      expect(answers).toEqual(
        Object.fromEntries(uploads.map(([name, , code]) => [name, `400 ${code}`]))
      )
      expect(await traces()).toEqual(before)
      await ready(await send(await grain(200, 150).jpeg().toBuffer()))
      await queueIdle()
      expect(await traces()).toMatchObject({ private: 0, temp: 0, rows: before.rows + 1 })
    }

    it("refuses pictures that break off, wherever they do", () =>
      refuses(
        (
          [
            ["jpeg", jpeg, "photo.jpg"],
            ["png", png, "photo.png"],
            ["webp", webp, "photo.webp"],
          ] as const
        ).flatMap(([kind, whole, name]) =>
          [0.01, 0.3, 0.9, 0.99].map((share): [string, () => supertest.Test, string] => [
            `${kind} at ${share}`,
            () => send(part(whole, share), name),
            "MARKET-IMAGE-04",
          ])
        )
      ))

    it("refuses bombs without unpacking them", async () => {
      const bomb = pngOf(30_000, 30_000)
      expect(bomb.length).toBeLessThan(MEGABYTE)
      const flood = await movingWebp(300, 400)
      await refuses([
        ["900 million pixels", () => send(bomb, "bomb.png"), "MARKET-IMAGE-05"],
        ["more pixels than said", () => send(pngOf(400, 400, 4), "x.png"), "MARKET-IMAGE-04"],
        ["two billion wide", () => send(pngOf(2 ** 31 - 1, 1, 0), "x.png"), "MARKET-IMAGE-04"],
        ["an endless film", () => send(flood, "film.webp"), "MARKET-IMAGE-10"],
        ["no pixels at all", () => send(pngOf(0, 0), "x.png"), "MARKET-IMAGE-04"],
        ["one pixel", () => send(pngOf(1, 1), "x.png"), "MARKET-IMAGE-09"],
        ["a thread", () => send(pngOf(1, 60_000), "x.png"), "MARKET-IMAGE-09"],
        ["a rope", () => send(pngOf(100, 60_000), "x.png"), "MARKET-IMAGE-09"],
      ])
    })

    it("refuses everything else that calls itself a photo", () =>
      refuses([
        ...Object.entries(otherKinds).map(
          ([kind, bytes]): [string, () => supertest.Test, string] => [
            `${kind} named .jpg`,
            () => send(bytes),
            "MARKET-IMAGE-02",
          ]
        ),
        ["an empty file", () => send(Buffer.alloc(0)), "MARKET-IMAGE-02"],
        [
          "a JPEG's first bytes and a web page",
          () => send(behind(jpeg, 3, otherKinds.html)),
          "MARKET-IMAGE-04",
        ],
        [
          "a PNG's first bytes and an SVG",
          () => send(behind(png, 8, otherKinds.svg), "x.png"),
          "MARKET-IMAGE-04",
        ],
        ["HEIC, with what to do about it", () => send(heic, "IMG_7.HEIC"), "MARKET-IMAGE-03"],
      ]))

    it("refuses names and types that lie", () =>
      refuses([
        ["PNG named .jpg", () => send(png, "photo.jpg", "image/png"), "MARKET-IMAGE-08"],
        ["JPEG named .exe", () => send(jpeg, "photo.exe", "image/jpeg"), "MARKET-IMAGE-08"],
        ["JPEG named .jpg.html", () => send(jpeg, "photo.jpg.html"), "MARKET-IMAGE-08"],
        ["JPEG said to be PNG", () => send(jpeg, "photo.jpg", "image/png"), "MARKET-IMAGE-08"],
        ["JPEG said to be a page", () => send(jpeg, "photo.jpg", "text/html"), "MARKET-IMAGE-08"],
        ["WebP said to be SVG", () => send(webp, "x.webp", "image/svg+xml"), "MARKET-IMAGE-08"],
      ]))

    it("refuses forms that are not one photo of at most 20 MB", () => {
      const large = Buffer.concat([jpeg, Buffer.alloc(21 * MEGABYTE)])
      return refuses([
        ["21 MB", () => send(large), "MARKET-IMAGE-01"],
        ["a wrong field", () => send(jpeg, "a.jpg", "image/jpeg", "photo"), "MARKET-IMAGE-06"],
        ["two files", () => send(jpeg).attach("file", png, "b.png"), "MARKET-IMAGE-06"],
        ["a text field", () => http().post(path()).set(as()).field("file", "x"), "MARKET-IMAGE-06"],
        ["JSON", () => http().post(path()).set(as()).send({ file: "x" }), "MARKET-IMAGE-06"],
        ["no boundary", () => raw("multipart/form-data", "x"), "MARKET-IMAGE-06"],
        [
          "garbled parts",
          () => raw("multipart/form-data; boundary=b", "--b\r\n\0\r\n"),
          "MARKET-IMAGE-06",
        ],
      ])
    })
    const raw = (type: string, body: string) =>
      http().post(path()).set(as()).set("content-type", type).send(body)

    it("takes a photo with something behind or inside it, and hands on its pixels only", async () => {
      const secret = "<script>steal()</script>"
      const long = Buffer.from(secret.repeat(40))
      const carriers: [string, Buffer, string][] = [
        ["a page behind a JPEG", Buffer.concat([jpeg, long]), "a.jpg"],
        ["an archive behind a PNG", Buffer.concat([png, otherKinds.zip, long]), "a.png"],
        ["a page in a JPEG's comment", withJpegSegment(jpeg, 0xfe, long), "a.jpg"],
        ["a page in a PNG's text", withText(png, long), "a.png"],
        [
          "a broken colour profile",
          withJpegSegment(jpeg, 0xe2, Buffer.concat([ICC, long])),
          "a.jpg",
        ],
        ["broken EXIF", withJpegSegment(jpeg, 0xe1, Buffer.concat([EXIF, long])), "a.jpg"],
      ]
      for (const [name, bytes, filename] of carriers) {
        const { variants } = await ready(await send(bytes, filename))
        for (const { url } of variants) {
          const stored = await readFile(join(files, basename(new URL(url).pathname)))
          expect([name, stored.includes("script")]).toEqual([name, false])
        }
      }
      await queueIdle()
      expect(await traces()).toMatchObject({ private: 0, temp: 0 })
    })

    it("takes what is unusual but right: print colours, sixteen bits, grey, AVIF, no ending", async () => {
      const unusual: [Buffer, string][] = [
        [await grain(400, 300).toColourspace("cmyk").jpeg().toBuffer(), "print.jpg"],
        [await grain(400, 300).toColourspace("rgb16").png().toBuffer(), "deep.png"],
        [await grain(400, 300).greyscale().jpeg({ progressive: true }).toBuffer(), "grey.jpeg"],
        [await grain(400, 300).avif({ effort: 0 }).toBuffer(), "new.avif"],
        [await grain(402, 300).jpeg().toBuffer(), "image:1234"],
      ]
      for (const [bytes, filename] of unusual)
        for (const { url } of (await ready(await send(bytes, filename))).variants) {
          const { space } = await sharp(join(files, basename(new URL(url).pathname))).metadata()
          expect(["srgb", "b-w"]).toContain(space)
        }
    })

    it("keeps of a hostile filename what can be read", async () => {
      const names: [string, string | null][] = [
        ["../../../../etc/cron.d/photo.jpg", "photo.jpg"],
        ["C:\\windows\\system32\\photo.jpg", "photo.jpg"],
        ["a\u202egpj.jpg", "agpj.jpg"],
        [`${"竹".repeat(300)}.jpg`, `${"竹".repeat(116)}.jpg`],
        ["'; drop table market_seller; --.jpg", "'; drop table market_seller; --.jpg"],
      ]
      const seen = []
      for (const [index, [name]] of names.entries()) {
        const photo = await grain(60 + index, 60)
          .jpeg()
          .toBuffer()
        seen.push([name, (await ready(await send(photo, name))).filename])
      }
      expect(seen).toEqual(names)
      const nul = await multipart(`a\0b.jpg`, await grain(70, 60).jpeg().toBuffer())
      expect([202, 400]).toContain(nul.status)
      await queueIdle()
      expect(await traces()).toMatchObject({ private: 0, temp: 0 })
    })

    it("forgets uploads that are broken off, however slowly they came", async () => {
      const before = await traces()
      const { port, hostname } = new URL(api.defaults.baseURL ?? "")
      for (const bytes of [0, 10, 5_000, 100_000]) {
        const socket = connect(Number(port), hostname)
        socket.write(head(jpeg.length + 500))
        for (let at = 0; at < bytes; at += 20_000) {
          socket.write(jpeg.subarray(at, Math.min(bytes, at + 20_000)))
          await pause(40)
        }
        await pause(100)
        socket.destroy()
      }
      for (let tries = 0; tries < 100 && (await traces()).temp > 0; tries += 1) await pause(50)
      expect(await traces()).toEqual(before)
      await ready(await send(jpeg))
      await queueIdle()
    })

    const head = (length: number, name = "slow.jpg") =>
      [
        `POST ${path()} HTTP/1.1\r\nhost: localhost\r\nauthorization: ${as().authorization}`,
        `content-type: multipart/form-data; boundary=xx\r\ncontent-length: ${length}\r\n`,
        `--xx\r\ncontent-disposition: form-data; name="file"; filename="${name}"`,
        `content-type: image/jpeg\r\n\r\n`,
      ].join("\r\n")

    /** A form as no well-behaved client would write it. */
    async function multipart(name: string, bytes: Buffer): Promise<supertest.Response> {
      const body = Buffer.concat([
        Buffer.from(`--xx\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n`),
        Buffer.from("content-type: image/jpeg\r\n\r\n"),
        bytes,
        Buffer.from("\r\n--xx--\r\n"),
      ])
      return http()
        .post(path())
        .set(as())
        .set("content-type", "multipart/form-data; boundary=xx")
        .send(body)
    }
  },
})

const behind = (whole: Buffer, bytes: number, other: Buffer) =>
  Buffer.concat([whole.subarray(0, bytes), other, Buffer.alloc(200)])

const ICC = Buffer.from("ICC_PROFILE\0\x01\x01\0\0\xff\xffADBE", "latin1")
const EXIF = Buffer.from("Exif\0\0II*\0\xff\xff\xff\xff", "latin1")

/** A PNG with a text chunk before its end. */
const withText = (png: Buffer, content: Buffer) =>
  Buffer.concat([
    png.subarray(0, -12),
    pngChunk("tEXt", Buffer.concat([Buffer.from("Comment\0"), content])),
    png.subarray(-12),
  ])
