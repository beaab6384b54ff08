import { resolve } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import supertest from "supertest"
import { buildTown, type Town } from "../market-town"

jest.setTimeout(120_000)

const DAY = 24 * 60 * 60 * 1000
const daysAgo = (days: number) => new Date(Date.now() - days * DAY)

medusaIntegrationTestRunner({
  cwd: resolve(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let town: Town

    beforeAll(async () => {
      town = await buildTown(getContainer())
    })

    const dashboard = async () => {
      const path = "/admin/marketplace/dashboard"
      const answer = await supertest(api.defaults.baseURL ?? "")
        .get(path)
        .set(town.operator)
      expect(answer.status).toBe(200)
      return answer.body
    }

    const application = (member_id: string, state: string, days: number) => ({
      purpose: "registration" as const,
      member_id,
      state: state as "submitted",
      facts: {},
      notes: {},
      submitted_at: daysAgo(days),
      decided_at: state === "approved" ? daysAgo(0) : null,
    })

    const listing = (number: number, state: string, harvest_windows: object[]) => ({
      handle: `l-${number}`,
      product_id: `prod_${number}`,
      variant_id: `variant_${number}`,
      inventory_item_id: `iitem_${number}`,
      seller_id: "sel_1",
      place_id: town.village.id,
      hub_id: town.hub.id,
      title: { zh: "笋", en: "Shoots" },
      description: { zh: "笋", en: "Shoots" },
      sale_unit: "jin" as const,
      net_weight_grams: 500,
      gross_weight_grams: 550,
      storage_class: "ambient" as const,
      harvest_windows: harvest_windows as never,
      image_ids: [],
      search_tokens: [],
      state: state as "published",
    })

    it("is all noughts in an empty market, with every week and period in its place", async () => {
      const { totals, registrations, villages, seasons, queues } = await dashboard()
      expect(totals).toEqual({ sellers: 0, members: 0, listings: 0, villages: 0 })
      expect(registrations).toHaveLength(12)
      expect(seasons).toHaveLength(36)
      expect(villages).toEqual([])
      expect(queues.map((queue: { queue: string }) => queue.queue)).toEqual([
        "applications",
        "listings",
      ])
    })

    it("counts registrations by week, listings by village and season, and how long things wait", async () => {
      const market = getContainer().resolve(MARKET_MODULE)
      await market.createApplications([
        application("mem_1", "submitted", 3),
        application("mem_2", "submitted", 0.5),
        application("mem_3", "approved", 8),
      ])
      const shoots = [{ from: "03-01", to: "04-10" }]
      const winter = [{ from: "12-21", to: "01-20" }]
      await market.createListings([
        listing(1, "published", shoots),
        listing(2, "published", winter),
        listing(3, "published", []),
        listing(4, "submitted", []),
        listing(5, "archived", []),
      ])

      const { totals, registrations, villages, seasons, queues } = await dashboard()
      expect(totals).toMatchObject({ listings: 3, villages: 1 })
      const sum = (key: string) =>
        registrations.reduce((all: number, week: Record<string, number>) => all + week[key]!, 0)
      expect([sum("submitted"), sum("approved")]).toEqual([3, 1])
      expect(registrations.at(-1).approved).toBe(1)
      expect(villages).toEqual([
        { place: { zh: "太子村", en: "Taizi" }, published: 3, submitted: 1, other: 0 },
      ])
      const inSeason = seasons.map((period: { in_season: number }) => period.in_season)
      // January's first two periods, March to early April, the last of December: one more than all the year round.
      const two = [0, 1, 6, 7, 8, 9, 35]
      expect(inSeason).toEqual(
        Array.from({ length: 36 }, (_, index) => (two.includes(index) ? 2 : 1))
      )
      expect(queues[0]).toMatchObject({
        queue: "applications",
        ages: { under_1: 1, under_2: 0, under_5: 1, older: 0 },
      })
      expect(queues[1].ages.under_1).toBe(1)
    })
  },
})
