import { mkdtempSync } from "node:fs"
import { readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { basename, join, resolve } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { queueIdle, runJob } from "@xiangji/job-queue/jobs"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import { PICTURES_MODULE, type PicturesService } from "@xiangji/marketplace/modules/pictures"
import { storeListingImageWorkflow } from "@xiangji/marketplace/workflows"
import sharp from "sharp"
import supertest from "supertest"
import { openSeller } from "../market-sellers"
import { tokenOf } from "../market-town"
import { grainyPhoto, leftBehind } from "../photo-files"

jest.setTimeout(120_000)

type Size = { width: number; format: string; url: string }

const files = mkdtempSync(join(tmpdir(), "xiangji-photos-"))
process.env.XIANGJI_TEST_FILES = files

medusaIntegrationTestRunner({
  cwd: resolve(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let seller: Awaited<ReturnType<typeof openSeller>>
    let other: Awaited<ReturnType<typeof openSeller>>

    beforeEach(async () => {
      container = getContainer()!
      seller = await openSeller(container, "sender", "farmer")
      other = await openSeller(container, "neighbour", "farmer")
    })
    afterEach(() => queueIdle())
    afterAll(() => rm(files, { recursive: true }))

    const http = () => supertest(api.defaults.baseURL ?? "")
    const as = ({ member_id }: { member_id: string }) => tokenOf("member", member_id)
    const send = (photo: Buffer, name = "IMG_1.jpg") =>
      http().post(`/seller/${seller.id}/images`).set(as(seller)).attach("file", photo, name)
    const look = async (id: string) =>
      (await http().get(`/seller/${seller.id}/images/${id}`).set(as(seller))).body.image

    async function ended(id: string) {
      for (const until = Date.now() + 60_000; Date.now() < until; await pause(50)) {
        const image = await look(id)
        if (["ready", "failed"].includes(image.state)) return image
      }
      throw new Error("the photo is never ready")
    }
    const rowOf = async (id: string) =>
      (await container.resolve(MARKET_MODULE).listListingImages({ id }))[0]!

    it("are answered at once with a preview, and are ready a moment later in all sizes", async () => {
      const answer = await send(await grainyPhoto(2400, 1800), "竹笋.jpg")
      expect(answer.status).toBe(202)
      expect(answer.body.image).toMatchObject({
        ...{ state: "waiting", progress: 0, error: null, variants: [] },
        ...{ width: 1800, height: 2400, filename: "竹笋.jpg" },
        blur: expect.stringMatching(/^data:image\/webp;base64,/),
      })
      const seen: number[] = []
      for (let image = answer.body.image; image.state !== "ready"; image = await look(image.id))
        seen.push(image.progress)
      expect([...seen].sort((a, b) => a - b)).toEqual(seen)
      expect(new Set(seen).size).toBeGreaterThan(2)
      const ready = await look(answer.body.image.id)
      expect(ready).toMatchObject({ progress: 1, error: null })
      expect(
        ready.variants.map(({ width, height, format }: never) => `${width}x${height} ${format}`)
      ).toEqual(
        ["320x427", "640x854", "1280x1707"].flatMap((size) =>
          ["webp", "jpeg", "avif"].map((format) => `${size} ${format}`)
        )
      )
    })

    it("keep nothing of camera and place in any size, and the original is gone", async () => {
      const photo = await grainyPhoto(1600, 1200)
      const { exif, orientation } = await sharp(photo).metadata()
      expect([exif?.includes("Villagephone"), orientation]).toEqual([true, 6])
      const { id } = (await send(photo)).body.image
      const { variants } = await ended(id)
      await queueIdle()
      for (const { url, format } of variants) {
        const bytes = await readFile(join(files, basename(new URL(url).pathname)))
        const { exif, xmp, iptc, orientation, height } = await sharp(bytes).metadata()
        expect({ exif, xmp, iptc, orientation }).toEqual({})
        expect(height).toBeGreaterThan(400)
        expect([format, bytes.includes("Villagephone"), bytes.includes("Exif")]).toEqual([
          format,
          false,
          false,
        ])
      }
      const row = await rowOf(id)
      expect(row.original_file_id).toBeNull()
      expect((await leftBehind(files)).private).toBe(0)
    })

    it("are stored once, however often they are sent, also at the same moment", async () => {
      const photo = await grainyPhoto(800, 600)
      const before = await leftBehind(files)
      const answers = await Promise.all([send(photo), send(photo), send(photo)])
      expect(answers.map(({ status }) => status)).toEqual([202, 202, 202])
      expect(new Set(answers.map(({ body }) => body.image.id)).size).toBe(1)
      await ended(answers[0]!.body.image.id)
      await queueIdle()
      const again = await send(photo)
      expect(again.body.image).toMatchObject({ id: answers[0]!.body.image.id, state: "ready" })
      const after = await leftBehind(files)
      expect(after).toEqual({ ...before, public: before.public + 6 })
    })

    it("of another seller are not found", async () => {
      const { id } = (await send(await grainyPhoto(400, 300))).body.image
      const path = `/seller/${other.id}/images/${id}`
      const theirs = await http().get(path).set(as(other))
      expect([theirs.status, theirs.body.code]).toEqual([404, "MARKET-IMAGE-12"])
      const notTheirs = await http().get(`/seller/${seller.id}/images/${id}`).set(as(other))
      expect([notTheirs.status, notTheirs.body.code]).toEqual([404, "MARKET-ACTING-01"])
      const upload = await http()
        .post(`/seller/${seller.id}/images`)
        .set(as(other))
        .attach("file", await grainyPhoto(400, 300), "x.jpg")
      expect([upload.status, upload.body.code]).toEqual([404, "MARKET-ACTING-01"])
      expect((await http().get(path)).status).toBe(401)
    })

    it("survive the death of the process that renders them", async () => {
      const pictures = container.resolve<PicturesService>(PICTURES_MODULE)
      const idle = new Set<number>(pictures.processIds())
      const { id } = (await send(await grainyPhoto(4000, 3000))).body.image
      let killed = 0
      while (!killed) {
        const image = await look(id)
        if (image.state === "ready") throw new Error("too fast to be killed")
        if (image.progress > 0) {
          const [, renderer] = pictures.processIds() as number[]
          killed = renderer!
          process.kill(renderer!, "SIGKILL")
        }
      }
      const image = await ended(id)
      expect(image).toMatchObject({ state: "ready", progress: 1 })
      expect(idle.has(killed) || killed > 0).toBe(true)
      expect((await rowOf(id)).attempts).toBe(2)
      await queueIdle()
      expect((await leftBehind(files)).temp).toBe(0)
    })

    it("are finished by whoever finds them when a server was killed in the middle", async () => {
      const before = await leftBehind(files)
      const photo = await grainyPhoto(900, 600)
      const { id } = (await send(photo)).body.image
      await ended(id)
      await queueIdle()
      const done = await rowOf(id)
      // As a killed server leaves it: an original, sizes written down, half of the files there.
      const original = await container.resolve(Modules.FILE).createFiles({
        ...{ filename: "original.jpeg", mimeType: "image/jpeg", access: "private" },
        content: photo.toString("base64"),
      })
      await container.resolve(MARKET_MODULE).updateListingImages({
        ...{ id, state: "rendering", progress: 0.4, original_file_id: original.id },
        next_attempt_at: new Date(Date.now() - 1000),
      })
      const again = await ended(id) // the sweep comes by
      await queueIdle()
      const fresh = await rowOf(id)
      expect(again.state).toBe("ready")
      const ids = (row: typeof done) =>
        (row.variants as unknown as { file_id: string }[]).map(({ file_id }) => file_id)
      expect(ids(fresh).some((file) => ids(done).includes(file))).toBe(false)
      expect(await leftBehind(files)).toEqual({ ...before, public: before.public + 6 })
    })

    it("whose original is lost fail with a code, leave nothing, and can be sent again", async () => {
      const before = await leftBehind(files)
      const photo = await grainyPhoto(700, 500)
      const { id } = (await send(photo)).body.image
      await ended(id)
      await queueIdle()
      await container.resolve(MARKET_MODULE).updateListingImages({
        ...{ id, state: "waiting", original_file_id: "private-1-gone.jpeg" },
        next_attempt_at: new Date(),
      })
      await runJob(container, "market-render-listing-image", { image_id: id })
      const failed = await ended(id)
      expect(failed).toMatchObject({
        ...{ state: "failed", variants: [] },
        error: { code: "MARKET-IMAGE-13", messages: { zh: expect.any(String) } },
      })
      await queueIdle()
      expect(await leftBehind(files)).toEqual(before)
      const again = await send(photo)
      expect(again.body.image).toMatchObject({ id, state: "waiting", error: null })
      expect(await ended(id)).toMatchObject({ state: "ready", progress: 1 })
    })

    it("appear on a product that was listed before they were ready", async () => {
      const market = container.resolve(MARKET_MODULE)
      const sent = [
        await send(await grainyPhoto(400, 300)),
        await send(await grainyPhoto(404, 300)),
      ]
      const ids = sent.map(({ body }) => body.image.id as string)
      const product = await container
        .resolve(Modules.PRODUCT)
        .createProducts({ title: "listed in haste", thumbnail: null, images: [] })
      await market.createListings({
        ...{ handle: "haste", product_id: product.id, variant_id: "v", inventory_item_id: "i" },
        ...{ seller_id: seller.id, place_id: "p", hub_id: "h", title: {}, description: {} },
        ...{ sale_unit: "jin" as const, net_weight_grams: 500, gross_weight_grams: 600 },
        ...{ storage_class: "ambient" as const, harvest_windows: [] as never },
        ...{ search_tokens: [], image_ids: ids },
      })
      const ready = [await ended(ids[0]!), await ended(ids[1]!)]
      await queueIdle()
      // A second look, as a minute later, for those that were ready while the listing was being written.
      for (const id of ids) await market.updateListingImages({ id, next_attempt_at: new Date() })
      for (const image_id of ids)
        await runJob(container, "market-render-listing-image", { image_id })
      const shown = await container
        .resolve(Modules.PRODUCT)
        .retrieveProduct(product.id, { relations: ["images"] })
      const urlOf = ({ variants }: { variants: Size[] }, format: string, width: number) =>
        variants.find((size) => size.format === format && size.width === width)!.url
      expect(shown.images.map(({ url }) => url)).toEqual(
        ready.map((image) => urlOf(image, "jpeg", 300))
      )
      expect(shown.thumbnail).toBe(urlOf(ready[0], "webp", 300))
      expect((await rowOf(ids[0]!)).next_attempt_at).toBeNull()
    })

    it("of the demo are ready when the loading workflow answers", async () => {
      const { result } = await storeListingImageWorkflow(container).run({
        input: { seller_id: seller.id, content: (await grainyPhoto(1280, 960)).toString("base64") },
      })
      expect(result).toMatchObject({ state: "ready", progress: 1, original_file_id: null })
      expect(result.variants).toHaveLength(9)
      expect((await leftBehind(files)).temp).toBe(0)
    })
  },
})
