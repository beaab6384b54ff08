import { resolve } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { auditOf } from "@xiangji/audit-log/workflows"
import { deadlinesOf } from "@xiangji/deadlines/workflows"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import { enterWithPhoto } from "@xiangji/marketplace/workflows/listing/enter-with-photo"
import { listingDesk, refused, type ListingDesk } from "../listing-desk"
import { buildTown, eggs, type Town } from "../market-town"

jest.setTimeout(120_000)

medusaIntegrationTestRunner({
  cwd: resolve(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let town: Town
    let desk: ListingDesk
    let eggPhoto: string
    const baseURL = () => api.defaults.baseURL ?? ""
    const market = () => container.resolve(MARKET_MODULE)

    beforeAll(async () => {
      container = getContainer()!
      town = await buildTown(container)
      desk = await listingDesk(container, baseURL, town)
      eggPhoto = await desk.photo()
    })

    const trust = (trusted_at: Date | null = new Date()) =>
      market().updateSellers({ id: desk.seller_id, trusted_at })

    async function listEggs(more: object = {}) {
      const answer = await desk.post("", { ...eggs([eggPhoto]), ...more })
      expect([answer.status, answer.body.code]).toEqual([201, undefined])
      return answer.body.listing
    }

    describe("from a draft to the archive", () => {
      it("keeps a draft with a photo and a title, says what it lacks, and takes it in when it is whole", async () => {
        const draft = await desk.post("", {
          draft: true,
          title: { zh: "春笋" },
          image_ids: [eggPhoto],
        })
        expect(draft.status).toBe(201)
        const { id } = draft.body.listing
        expect(draft.body.listing).toMatchObject({
          state: "draft",
          missing: ["price_fen", "net_weight_grams"],
          stock: 0,
        })
        expect(refused(await desk.post(`/${id}/submit`))).toEqual([400, "MARKET-LISTING-07"])
        const told = await desk.post(`/${id}`, {
          price_fen: 980,
          sale_unit: "jin",
          net_weight_grams: 500,
        })
        expect(told.body.listing).toMatchObject({ state: "draft", missing: [] })
        expect((await desk.post(`/${id}/submit`)).body.listing.state).toBe("submitted")
        expect((await desk.decide(id, "approve")).body.listing.state).toBe("published")
        expect((await desk.shop("listings")).body.listings[0]).toMatchObject({
          price_fen: 980,
          unit_price: { fen_per_500g: 980 },
        })
      })

      it("shows in core's shop just what ours shows, in every state", async () => {
        const { id, handle } = await listEggs({ draft: true })
        const steps: [
          seen: boolean,
          step: () => PromiseLike<{ body: { listing: { state: string } } }>,
          state: string,
        ][] = [
          [false, () => desk.post(`/${id}/submit`), "submitted"],
          [false, () => desk.decide(id, "send-back", { reason: "照片太暗" }), "sent_back"],
          [false, () => desk.post(`/${id}/submit`), "submitted"],
          [true, () => desk.decide(id, "approve"), "published"],
          [false, () => desk.post(`/${id}/pause`), "paused"],
          [true, () => desk.post(`/${id}/resume`), "published"],
          [false, () => desk.decide(id, "pause", { reason: "投诉查证中" }), "paused"],
          [true, () => desk.decide(id, "approve"), "published"],
          [false, () => desk.post(`/${id}`, { title: { zh: "土鸭蛋" } }), "submitted"],
          [false, () => desk.post(`/${id}/archive`), "archived"],
          [false, () => desk.post(`/${id}/restore`), "draft"],
        ]
        for (const [seen, step, state] of steps) {
          expect((await step()).body.listing?.state).toBe(state)
          const expected = seen ? [handle] : []
          expect([state, await desk.shown()]).toEqual([state, { ours: expected, core: expected }])
        }
      })

      it("counts listings by state and finds them by words", async () => {
        await listEggs()
        await listEggs({ draft: true, title: { zh: "老腊肉" } })
        const { body } = await desk.get("?q=腊肉")
        expect(body.count).toBe(1)
        expect(body.counts).toEqual({
          draft: 1,
          submitted: 1,
          sent_back: 0,
          published: 0,
          paused: 0,
          archived: 0,
        })
      })

      it("finds a listing by how its number begins, for its seller alone", async () => {
        const { id } = await listEggs({ sku: "Ax%-2026/7" })
        await listEggs({ sku: "B-Ax" })
        const found = async (q: string) => {
          const { body } = await desk.get(`?q=${encodeURIComponent(q)}`)
          return body.listings.map(({ sku }: { sku: string }) => sku)
        }
        for (const q of ["Ax%-2026/7", "ax%", "AX", "ａｘ％－２０２６"])
          expect([q, await found(q)]).toEqual([q, ["Ax%-2026/7"]])
        expect(await found("2026")).toEqual([])
        expect(await found("%-2026")).toEqual([])
        expect((await found("土鸡蛋")).sort()).toEqual(["Ax%-2026/7", "B-Ax"])
        await desk.decide(id, "approve")
        expect((await desk.shop("listings?q=土鸡蛋")).body.count).toBe(1)
        const told = await desk.shop("listings?q=ax")
        expect(told.body).toMatchObject({ count: 0, listings: [] })
        const shown = JSON.stringify((await desk.shop("listings")).body)
        expect(shown).not.toContain("2026/7")
        const core = await desk.http().get("/store/products?fields=*listing").set(town.shopper)
        expect(JSON.stringify(core.body)).not.toContain("2026/7")
      })

      it("refuses moves that make no sense, and what a seller may not lift", async () => {
        const { id } = await listEggs()
        for (const move of ["resume", "pause", "restore", "submit"])
          expect([move, ...refused(await desk.post(`/${id}/${move}`))]).toEqual([
            move,
            400,
            "MARKET-LISTING-STATE-01",
          ])
        await desk.decide(id, "approve")
        expect(refused(await desk.decide(id, "pause", {}))).toEqual([400, "MARKET-INPUT-01"])
        await desk.decide(id, "pause", { reason: "照片不实" })
        expect(refused(await desk.post(`/${id}/resume`))).toEqual([400, "MARKET-LISTING-08"])
      })

      it("lets nobody decide about something else than was looked at", async () => {
        const seen = (await listEggs()).updated_at
        const { id } = await listEggs()
        expect(refused(await desk.decide(id, "approve", { seen }))).toEqual([
          400,
          "MARKET-LISTING-11",
        ])
        const now = (await desk.get(`/${id}`)).body.listing.updated_at
        expect((await desk.decide(id, "approve", { seen: now })).status).toBe(200)
      })

      it("keeps one number per listing of a seller", async () => {
        const { id } = await listEggs({ sku: "A-1" })
        expect(refused(await desk.post("", { ...eggs([eggPhoto]), sku: "A-1" }))).toEqual([
          400,
          "MARKET-LISTING-09",
        ])
        expect((await desk.post(`/${id}`, { sku: "A-1", stock: 3 })).status).toBe(200)
      })
    })

    describe("a trusted seller", () => {
      it("has goods and changes in the shop at once", async () => {
        await trust()
        const listing = await listEggs()
        expect(listing.state).toBe("published")
        const changed = await desk.post(`/${listing.id}`, { title: { zh: "乌鸡蛋" } })
        expect(changed.body.listing.state).toBe("published")
        expect(await desk.shown()).toEqual({ ours: [listing.handle], core: [listing.handle] })
      })

      it("waits for an operator after an objection, whatever way round is tried", async () => {
        await trust()
        const { id } = await listEggs()
        await desk.decide(id, "pause", { reason: "照片不实" })
        await desk.post(`/${id}/archive`)
        await desk.post(`/${id}/restore`)
        const again = await desk.post(`/${id}/submit`)
        expect(again.body.listing).toMatchObject({ state: "submitted", state_reason: "照片不实" })
        await desk.decide(id, "approve")
        const free = await desk.post(`/${id}`, { title: { zh: "乌鸡蛋" } })
        expect(free.body.listing).toMatchObject({ state: "published", state_reason: null })
      })

      it("enters the shop as soon as a photo is ready, and not before", async () => {
        await trust()
        await market().updateListingImages({ id: eggPhoto, state: "rendering" })
        const { id } = await listEggs()
        expect(refused(await desk.decide(id, "approve"))).toEqual([400, "MARKET-LISTING-10"])
        await enterWithPhoto(container, eggPhoto)
        expect((await desk.get(`/${id}`)).body.listing.state).toBe("submitted")
        await market().updateListingImages({ id: eggPhoto, state: "ready" })
        await enterWithPhoto(container, eggPhoto)
        expect((await desk.get(`/${id}`)).body.listing.state).toBe("published")
      })
    })

    describe("seasons", () => {
      const always = { from: "01-01", to: "12-20" }
      const soon = { from: "12-21", to: "12-31" }

      it("go by ten-day periods, and a pre-order says when it is sent", async () => {
        const odd = { ...eggs([eggPhoto]), harvest_windows: [{ from: "03-02", to: "03-10" }] }
        expect(refused(await desk.post("", odd))).toEqual([400, "MARKET-SEASON-02"])
        const open = { ...eggs([eggPhoto]), harvest_windows: [soon], preorder: true }
        expect(refused(await desk.post("", open))).toEqual([400, "MARKET-SEASON-03"])
        expect((await desk.get("")).body.count).toBe(0)
      })

      it("are told with the goods and drawn in the calendar", async () => {
        const { id, handle } = await listEggs({
          harvest_windows: [soon, { from: "01-01", to: "01-10" }],
          preorder: true,
          preorder_days: 5,
        })
        await desk.decide(id, "approve")
        await listEggs() // without a season, so not in the calendar
        const { body } = await desk.shop(`listings/${handle}`)
        expect(body.listing.harvest_windows).toEqual([{ from: "12-21", to: "01-10" }])
        expect(body.listing.availability).toEqual({
          kind: expect.stringMatching(/^(in_season|preorder)$/),
          from: body.listing.in_season ? null : expect.stringMatching(/^\d{4}-12-21$/),
          promise_date: body.listing.in_season ? null : expect.stringMatching(/^\d{4}-12-26$/),
          text: { zh: expect.any(String), en: expect.any(String) },
        })
        const calendar = await desk.shop(`calendar?place_id=${town.county.code}`)
        expect(calendar.body.periods[35]).toEqual({
          index: 35,
          month: 12,
          part: "late",
          name: { zh: "十二月下旬", en: "late December" },
        })
        expect(calendar.body).toMatchObject({
          count: 1,
          now: expect.any(Number),
          listings: [{ handle, periods: [0, 35], place: { code: "510182103201" } }],
        })
        expect((await desk.shop("calendar?place_id=510183")).body.listings).toEqual([])
      })

      it("find what is in season now, and nothing else", async () => {
        const { id } = await listEggs({ harvest_windows: [always] })
        await desk.decide(id, "approve")
        const { in_season } = (await desk.shop("listings")).body.listings[0]
        expect((await desk.shop(`listings?in_season=${in_season}`)).body.count).toBe(1)
        expect((await desk.shop(`listings?in_season=${!in_season}`)).body.count).toBe(0)
      })
    })

    describe("clocks, records and taking back", () => {
      const clockOf = async (id: string) =>
        (await deadlinesOf(container, { subject_type: "listing", subject_ids: [id] }))[id]
      const audited = async (id: string) => {
        const { entries } = await auditOf(container, { subject_id: id }, { limit: 20, offset: 0 })
        return entries.map(({ action }) => action).reverse()
      }

      it("give an operator a day, and stop when it is decided", async () => {
        const { id, clock } = await listEggs()
        expect(clock).toMatchObject({ policy: "market-listing-review", state: "running" })
        await desk.decide(id, "send-back", { reason: "照片太暗" })
        expect((await clockOf(id))?.state).toBe("met")
        await desk.post(`/${id}/submit`)
        await desk.post(`/${id}/archive`)
        expect((await clockOf(id))?.state).toBe("cancelled")
      })

      it("record operators and helpers, and leave owners alone", async () => {
        const helper = await desk.personAs("王二", "helper")
        const { id } = await listEggs()
        await desk.post(`/${id}`, { stock: 5 }, helper.headers)
        await desk.decide(id, "approve")
        expect(await audited(id)).toEqual(["market.listing.changed", "market.listing.published"])
        const { entries } = await auditOf(container, { subject_id: id }, { limit: 9, offset: 0 })
        expect(entries.find(({ action }) => action === "market.listing.changed")).toMatchObject({
          actor: { type: "member", id: helper.id, name: "王二" },
          for: { type: "seller", id: desk.seller_id },
          via: { role: "helper" },
          before: { stock: 20 },
          after: { stock: 5 },
        })
      })

      it("leave everything as it was when core refuses the product", async () => {
        const { id } = await listEggs()
        const product = container.resolve(Modules.PRODUCT)
        const failing = jest
          .spyOn(product, "upsertProducts")
          .mockRejectedValueOnce(new Error("full"))
        expect((await desk.decide(id, "approve")).status).toBe(500)
        expect(failing).toHaveBeenCalled()
        failing.mockRestore()
        const { listing } = (await desk.get(`/${id}`)).body
        expect(listing).toMatchObject({ state: "submitted", published_at: null })
        expect(listing.clock.state).toBe("running")
        expect(await audited(id)).toHaveLength(2)
        expect((await desk.decide(id, "approve")).body.listing.state).toBe("published")
      })

      it("never let a decision and an edit pass through each other", async () => {
        const { id } = await listEggs()
        await Promise.all([
          desk.decide(id, "approve"),
          desk.post(`/${id}`, { title: { zh: "乌鸡蛋" } }),
          desk.decide(id, "send-back", { reason: "照片太暗" }),
        ])
        const { listing } = (await desk.get(`/${id}`)).body
        const shown = listing.state === "published" ? [listing.handle] : []
        expect(await desk.shown()).toEqual({ ours: shown, core: shown })
        const running = (await clockOf(id))?.state === "running"
        expect(running).toBe(listing.state === "submitted")
      })
    })
  },
})
