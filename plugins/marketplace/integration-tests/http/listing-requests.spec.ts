import { resolve } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import { listingDesk, refused, type ListingDesk } from "../listing-desk"
import { buildTown, eggs, type Town } from "../market-town"

jest.setTimeout(120_000)

/** Everything that listing one thing writes, ours and core's. */
const WRITTEN = [
  "market_listing",
  "market_review_note",
  "market_listing_vat_rate",
  "deadline",
  "product",
  "product_variant",
  "inventory_item",
  "inventory_level",
  "price_set",
  "product_sales_channel",
  "product_shipping_profile",
  "product_variant_inventory_item",
  "product_variant_price_set",
]

medusaIntegrationTestRunner({
  cwd: resolve(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let town: Town
    let desk: ListingDesk
    let body: ReturnType<typeof eggs>
    const KEY = "8e03978e-40d5-43e8-bc93-6894a57f9324"
    const open = (name?: string) =>
      listingDesk(container, () => api.defaults.baseURL ?? "", town, { name })

    beforeAll(async () => {
      container = getContainer()!
      town = await buildTown(container)
      desk = await open()
      body = eggs([await desk.photo()])
    })

    const send = (asked: object = body, key = KEY, at = desk) =>
      at.post("", asked, { ...at.owner.headers, "idempotency-key": key } as never)

    async function written() {
      const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const counts = WRITTEN.map((table) => {
        return `(select count(*)::int from "${table}" where deleted_at is null) as "${table}"`
      })
      const { rows } = await knex.raw(`select ${counts.join(", ")}`)
      return rows[0] as Record<string, number>
    }

    const times = (once: Record<string, number>, n: number) =>
      Object.fromEntries(Object.entries(once).map(([table, count]) => [table, count * n]))

    /** What there is after listing one thing, however it came to that. */
    async function expectListed(n = 1) {
      const once = Object.fromEntries(WRITTEN.map((table) => [table, 1]))
      expect(await written()).toEqual(times(once, n))
    }

    it("sent twice lists once, and answers the same listing", async () => {
      const first = await send()
      const second = await send(body, `"${KEY}"`)
      expect([first.status, second.status]).toEqual([201, 200])
      expect(second.body.listing).toEqual({
        ...first.body.listing,
        clock: expect.objectContaining({ id: first.body.listing.clock.id }),
      })
      expect(JSON.stringify(second.body)).not.toContain(KEY)
      await expectListed()
    })

    it.each([
      ["without a number", {}],
      ["with a number of the seller's own", { sku: "A-1" }],
    ])("five at once list once, %s", async (_case, more) => {
      const recording = jest.spyOn(container.resolve(MARKET_MODULE), "recordListing")
      const asked = { ...body, ...more }
      const answers = await Promise.all(Array.from({ length: 5 }, () => send(asked)))
      const raced = recording.mock.calls.length
      recording.mockRestore()
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201])
      expect(new Set(answers.map((answer) => answer.body.listing.id)).size).toBe(1)
      await expectListed()
      // Else they came one after the other, and nobody had anything to take back.
      expect(raced).toBeGreaterThan(1)
    })

    it("five different ones at once list one, and refuse the others", async () => {
      const titles = ["鸡蛋", "鸭蛋", "鹅蛋", "咸蛋", "皮蛋"]
      const answers = await Promise.all(titles.map((zh) => send({ ...body, title: { zh } })))
      expect(answers.map(({ body }) => body.code ?? "listed").sort()).toEqual([
        ...Array(4).fill("MARKET-REQUEST-02"),
        "listed",
      ])
      await expectListed()
    })

    it("is the seller's own: another seller's request with the same key is another request", async () => {
      const other = await open("李家果园")
      const theirs = { ...body, image_ids: [await other.photo("#00ff00")] }
      expect((await send()).status).toBe(201)
      const answer = await send(theirs, KEY, other)
      expect(answer.status).toBe(201)
      expect((await desk.get("")).body.count).toBe(1)
      await expectListed(2)
    })

    it("without a key, or with another one, lists again", async () => {
      for (const key of [KEY, "another-key"]) expect((await send(body, key)).status).toBe(201)
      expect((await desk.post("", body)).status).toBe(201)
      expect((await desk.post("", body)).status).toBe(201)
      await expectListed(4)
    })

    it.each(["short", "x".repeat(65), "with a blank in it", `${KEY}, ${KEY}`, '"unfinished'])(
      "refuses the key %j, and lists nothing",
      async (key) => {
        expect(refused(await send(body, key))).toEqual([400, "MARKET-REQUEST-01"])
        await expectListed(0)
      }
    )

    it("refuses a key that came with something else before", async () => {
      const { listing } = (await send()).body
      for (const more of [{ title: { zh: "鸭蛋" } }, { price_fen: 1 }, { draft: true }])
        expect(refused(await send({ ...body, ...more }))).toEqual([400, "MARKET-REQUEST-02"])
      await expectListed()
      await desk.post(`/${listing.id}`, { title: { zh: "鸭蛋" } })
      const again = await send()
      expect([again.status, again.body.listing.title.zh]).toEqual([200, "鸭蛋"])
    })

    it("may be sent again after it was refused or failed, for nothing of it is left", async () => {
      expect(refused(await send({ ...body, price_fen: 0 }))).toEqual([400, "MARKET-INPUT-01"])
      const failing = jest
        .spyOn(container.resolve(Modules.PRODUCT), "createProducts")
        .mockRejectedValueOnce(new Error("full"))
      expect((await send()).status).toBe(500)
      failing.mockRestore()
      await expectListed(0)
      expect((await send()).status).toBe(201)
      await expectListed()
    })
  },
})
