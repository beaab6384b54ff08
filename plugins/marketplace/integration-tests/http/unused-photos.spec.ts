import { mkdtempSync } from "node:fs"
import { rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { auditOf } from "@xiangji/audit-log/workflows"
import { queueIdle } from "@xiangji/job-queue/jobs"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import { dismissUnusedPhotosJob } from "@xiangji/marketplace/workflows/image/jobs/dismiss-unused-photos"
import { forgetPhotoJob } from "@xiangji/marketplace/workflows/image/jobs/forget-photo"
import { listingDesk, type ListingDesk } from "../listing-desk"
import { buildTown, eggs, phonePhoto } from "../market-town"
import { leftBehind } from "../photo-files"

jest.setTimeout(120_000)

const files = mkdtempSync(join(tmpdir(), "xiangji-unused-"))
process.env.XIANGJI_TEST_FILES = files

medusaIntegrationTestRunner({
  cwd: resolve(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let desk: ListingDesk

    beforeAll(async () => {
      container = getContainer()!
      desk = await listingDesk(
        container,
        () => api.defaults.baseURL ?? "",
        await buildTown(container),
        { trusted: true }
      )
    })
    afterEach(() => queueIdle())
    afterAll(() => rm(files, { recursive: true }))

    const sql = async (text: string) =>
      (await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(text)).rows
    const later = (days: number) =>
      sql(
        `update market_listing_image set next_attempt_at = null, updated_at = now() - interval '${days} days'`
      )
    const markedLongAgo = () =>
      sql(
        "update market_listing_image set deleted_at = now() - interval '11 minutes' where deleted_at is not null"
      )
    const dismiss = async () => {
      for (const payload of await dismissUnusedPhotosJob.sweep!.find(container))
        await dismissUnusedPhotosJob.handle({ payload, container } as never)
    }
    const forget = async () => {
      for (const payload of await forgetPhotoJob.sweep!.find(container))
        await forgetPhotoJob.handle({ payload, container } as never)
    }
    const dismissed = async () =>
      (await sql("select id from market_listing_image where deleted_at is not null")).map(
        ({ id }: { id: string }) => id
      )
    const list = async (image_ids: string[]) => {
      const { body } = await desk.post("", eggs(image_ids))
      return body.listing as { id: string; product_id: string }
    }

    it("go after thirty days with all their sizes, and the seller can read that they went", async () => {
      const unused = await desk.photo("#111111")
      const before = await leftBehind(files)
      await later(29)
      expect(await dismissUnusedPhotosJob.sweep!.find(container)).toEqual([])
      await later(30.01)
      await dismiss()
      expect(await dismissed()).toEqual([unused])
      // Their files wait until no listing can be on its way that names them.
      expect(await forgetPhotoJob.sweep!.find(container)).toEqual([])
      await markedLongAgo()
      await forget()
      expect(await leftBehind(files)).toEqual({ ...before, public: before.public - 9 })
      expect(await sql("select id from market_listing_image")).toEqual([])
      const filter = { for_id: desk.seller_id, action: "market.image.unused_forgotten" }
      const { entries } = await auditOf(container, filter, { limit: 5, offset: 0 })
      expect(entries).toMatchObject([{ before: { photos: 1 }, actor: { type: "system" } }])
      expect(await desk.photo("#111111")).not.toBe(unused)
    })

    it("stay when a listing, an archived one, a product or an order shows them", async () => {
      const [shown, archived, former, bought] = [
        ...[await desk.photo("#220000"), await desk.photo("#002200")],
        ...[await desk.photo("#000022"), await desk.photo("#222200")],
      ]
      await list([shown!])
      const put = await list([archived!])
      expect((await desk.post(`/${put.id}/archive`)).status).toBe(200)
      const urls = async (id: string) =>
        (await container.resolve(MARKET_MODULE).retrieveListingImage(id)).variants as unknown as {
          url: string
        }[]
      await container.resolve(Modules.PRODUCT).createProducts({
        ...{ title: "old", images: [{ url: (await urls(former!))[0]!.url }] },
      })
      await container.resolve(Modules.ORDER).createOrders({
        currency_code: "cny",
        items: [
          {
            ...{ title: "土鸡蛋", quantity: 1, unit_price: 1 },
            thumbnail: (await urls(bought!))[1]!.url,
          },
        ],
      })
      await later(400)
      await dismiss()
      expect(await dismissed()).toEqual([])
      // Those that core shows are not looked at again for a month, so that they stand in nobody's way.
      expect(await dismissUnusedPhotosJob.sweep!.find(container)).toEqual([])
    })

    it("stay while a spreadsheet of the seller may name them, and when they are sent again", async () => {
      await desk.photo("#330000")
      await later(31)
      const [due] = await dismissUnusedPhotosJob.sweep!.find(container)
      expect(due).toEqual({ seller_id: desk.seller_id })
      await sql(
        `insert into market_listing_import (id, seller_id, actor, state, filename, format)
          values ('imp_x', '${desk.seller_id}', '{}', 'ready', 'x.csv', 'csv')`
      )
      await dismissUnusedPhotosJob.handle({ payload: due, container } as never)
      expect(await dismissed()).toEqual([])
      await sql("update market_listing_import set state = 'cancelled'")
      await desk
        .http()
        .post(`/seller/${desk.seller_id}/images`)
        .set(desk.owner.headers)
        .attach("file", await phonePhoto("#330000"), "x.jpg")
      await dismissUnusedPhotosJob.handle({ payload: due, container } as never)
      expect(await dismissed()).toEqual([])
    })

    it("are put back when a listing with them was being written at that moment", async () => {
      const photo = await desk.photo("#440000")
      await list([photo])
      const before = await leftBehind(files)
      await sql("update market_listing_image set deleted_at = now() - interval '11 minutes'")
      await forget()
      expect(await dismissed()).toEqual([])
      expect(await leftBehind(files)).toEqual(before)
    })

    it("go on going where the process was killed between two files", async () => {
      await desk.photo("#550000")
      const before = await leftBehind(files)
      await later(31)
      await dismiss()
      await markedLongAgo()
      const store = container.resolve(Modules.FILE)
      const remove = store.deleteFiles.bind(store)
      const failing = jest
        .spyOn(store, "deleteFiles")
        .mockImplementationOnce((ids) => remove([ids].flat()))
        .mockRejectedValueOnce(new Error("the store is away"))
      await expect(forget()).rejects.toThrow("the store is away")
      failing.mockRestore()
      expect((await leftBehind(files)).public).toBe(before.public - 1)
      await forget()
      expect((await leftBehind(files)).public).toBe(before.public - 9)
      expect(await sql("select id from market_listing_image")).toEqual([])
    })
  },
})
