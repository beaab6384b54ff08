import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { runningPolicies, tickDeadlines } from "@xiangji/deadlines/workflows"
import { queueIdle, runJob } from "@xiangji/job-queue/jobs"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  KEEP_CASE_CLOCKS,
  KEEP_ORDER_CLOCKS,
  SELLER_ORDER_SUBJECT,
  sellerOrdersOf,
  START_ORDER_CLOCKS,
} from "@xiangji/marketplace/workflows"
import sharp from "sharp"
import { disagreements } from "./support/agreement"
import { deliverOrder } from "./support/delivered-order"
import { openDemo } from "./support/demo"
import { goodsOfThreeSellers } from "./support/goods"
import { root, withSimulatedCarriers } from "./support/market"
import { operatorHeaders, waitFor } from "./support/operator"
import { ownerHeaders } from "./support/seller-owner"
import { Shopper } from "./support/shopper"

jest.setTimeout(600_000)

withSimulatedCarriers()

medusaIntegrationTestRunner({
  cwd: root,
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shopper: Shopper
    let goods: Awaited<ReturnType<typeof goodsOfThreeSellers>>
    const container = () => getContainer() as MedusaContainer
    const any = { validateStatus: () => true }

    beforeAll(async () => {
      await openDemo(container())
      goods = await goodsOfThreeSellers(container())
    })

    beforeEach(async () => {
      const [key] = await container().resolve(Modules.API_KEY).listApiKeys({ type: "publishable" })
      shopper = new Shopper(api, key!.token)
    })

    afterEach(() => queueIdle())

    const placed = async () => {
      const cart_id = await shopper.fillCart(goods)
      const { data } = await shopper.complete(cart_id)
      const order = data.order as { id: string }
      const link = await shopper.post("/store/order-links", { order_id: order.id, cart_id })
      return { id: order.id, key: link.data.key as string }
    }
    const shares = (order_id: string) => sellerOrdersOf(container(), [order_id])
    const asOwner = async (seller_id: string) => ({
      ...any,
      headers: await ownerHeaders(container(), seller_id),
    })
    const asOperator = () => ({ ...any, headers: operatorHeaders(container()) })
    const settled = async () => {
      await queueIdle()
      expect(await disagreements(container())).toEqual([])
    }

    it("gives each seller a clock to answer by and one to prepare by, and says when it has run out", async () => {
      const order = await placed()
      const [one, two, three] = await shares(order.id)
      const clocks = async () => {
        const subject_ids = [one!.id, two!.id, three!.id]
        const running = await runningPolicies(container(), {
          subject_type: SELLER_ORDER_SUBJECT,
          subject_ids,
        })
        return subject_ids.map((id) => running.get(id) ?? [])
      }
      const accept = "market-order-accept"
      await runJob(container(), START_ORDER_CLOCKS, {})
      await runJob(container(), START_ORDER_CLOCKS, {})
      expect(await clocks()).toEqual([[accept], [accept], [accept]])

      const answer = async (share: typeof one, path: string) => {
        const url = `/seller/${share!.seller_id}/orders/${share!.id}/${path}`
        const body = path === "decline" ? { reason: "卖完了" } : {}
        const said = await api.post(url, body, await asOwner(share!.seller_id!))
        expect(said.status).toBe(200)
        await runJob(container(), KEEP_ORDER_CLOCKS, { seller_order_id: share!.id })
      }
      await answer(one, "accept")
      await answer(two, "decline")
      expect(await clocks()).toEqual([["market-order-prepare"], [], [accept]])

      const late = await tickDeadlines(container(), new Date(Date.now() + 60 * 86_400_000))
      expect(late).toBeGreaterThanOrEqual(2)
      await settled()
      const queue = await api.get("/admin/deadlines?breached=true&limit=100", asOperator())
      const overdue = queue.data.deadlines.map((clock: { subject_id: string }) => clock.subject_id)
      expect(overdue).toEqual(expect.arrayContaining([one!.id, three!.id]))
      const told = await container()
        .resolve(Modules.NOTIFICATION)
        .listNotifications({ template: "market-order-late" } as Record<string, unknown>)
      expect(told.map(({ resource_id }) => resource_id).sort()).toEqual([one!.id, three!.id].sort())
      // Nobody decides for a seller who is late: its order stands as it was.
      expect((await shares(order.id)).map(({ state }) => state)).toEqual([
        "accepted",
        "declined",
        "placed",
      ])
    })

    it("lets a seller decline its share, and nobody else's, with a reason", async () => {
      const order = await placed()
      const [one, two] = await shares(order.id)
      const path = (seller: string) => `/seller/${seller}/orders/${one!.id}/decline`
      const owner = await asOwner(one!.seller_id!)
      const other = await asOwner(two!.seller_id!)

      const wordless = await api.post(path(one!.seller_id!), { reason: " " }, owner)
      expect(wordless).toMatchObject({ status: 400, data: { code: "MARKET-INPUT-01" } })
      const stranger = await api.post(path(two!.seller_id!), { reason: "x" }, other)
      expect(stranger).toMatchObject({ status: 404, data: { code: "TRADE-ORDER-01" } })

      const declined = await api.post(path(one!.seller_id!), { reason: "卖完了" }, owner)
      expect(declined.data.order).toMatchObject({ state: "declined", outstanding_fen: 0 })
      await settled()
      expect((await shares(order.id))[1]).toEqual(two)
      const again = await api.post(path(one!.seller_id!), { reason: "卖完了" }, owner)
      expect(again).toMatchObject({ status: 400, data: { code: "AFTERSALE-KIND-01" } })
    })

    it("answers many at once, who would take all connections to the database from each other", async () => {
      const firsts = []
      for (let count = 0; count < 6; count++) firsts.push((await shares((await placed()).id))[0]!)
      const owners = await Promise.all(firsts.map(({ seller_id }) => asOwner(seller_id!)))
      const began = Date.now()
      const answers = await Promise.all(
        firsts.map(({ id, seller_id }, index) => {
          const path = `/seller/${seller_id}/orders/${id}/decline`
          return api.post(path, { reason: "卖完了" }, owners[index])
        })
      )
      expect(answers.map(({ status }) => status)).toEqual(firsts.map(() => 200))
      // Waiting in vain for a connection takes a minute.
      expect(Date.now() - began).toBeLessThan(30_000)
      await settled()
    })

    it("takes a buyer's request with a photo through refusal and dispute to the operator's word", async () => {
      const order = await placed()
      await deliverOrder({ api, container: container() }, order.id)
      const [one, two] = await shares(order.id)
      const line = one!.lines[0]!
      const cases = `/store/order-links/${order.key}/cases`
      const offered = await shopper.get(cases)
      expect(
        offered.data.may_ask.shares[0].lines[0].offers.map((o: { kind: string }) => o.kind)
      ).toEqual(["refund", "return", "exchange"])

      const photo = await sharp({
        create: { width: 60, height: 40, channels: 3, background: "#884422" },
      })
        .withExif({ IFD0: { Copyright: "at home" } })
        .jpeg()
        .toBuffer()
      const form = () => {
        const fields = new FormData()
        const lines = [{ order_line_id: line.order_line_id, amount_fen: 300 }]
        fields.set("seller_order_id", one!.id)
        fields.set("kind", "refund")
        fields.set("reason", "damaged")
        fields.set("note", "碎了两个")
        fields.set("request_key", `${order.id}-first`)
        fields.set("lines", JSON.stringify(lines))
        fields.append("photos", new Blob([new Uint8Array(photo)], { type: "image/jpeg" }), "a.jpg")
        return fields
      }
      const both = await Promise.all([shopper.post(cases, form()), shopper.post(cases, form())])
      expect(both.map(({ status }) => status)).toEqual([201, 201])
      expect(both[0]!.data.case.id).toBe(both[1]!.data.case.id)
      const { id } = both[0]!.data.case
      const shown = await api.get(both[0]!.data.case.photos[0].url, {
        ...any,
        responseType: "arraybuffer",
      })
      expect(shown.status).toBe(200)
      expect((await sharp(shown.data as Buffer).metadata()).exif).toBeUndefined()

      const second = await shopper.post(cases, {
        ...{ seller_order_id: one!.id, kind: "return", reason: "damaged" },
        lines: [{ order_line_id: line.order_line_id, quantity: 1 }],
      })
      expect(second).toMatchObject({ status: 400, data: { code: "AFTERSALE-OPEN-01" } })

      const owner = await asOwner(one!.seller_id!)
      const other = await asOwner(two!.seller_id!)
      const hidden = await api.get(`/seller/${two!.seller_id}/cases/${id}`, other)
      expect(hidden).toMatchObject({ status: 404, data: { code: "AFTERSALE-CASE-01" } })
      const desk = `/seller/${one!.seller_id}/cases`
      const rejected = await api.post(`${desk}/${id}/reject`, { reason: "是运输问题" }, owner)
      expect(rejected.data.case).toMatchObject({ state: "rejected", turn: null })

      const elsewhere = await placed()
      const wrong = await shopper.post(`/store/order-links/${elsewhere.key}/cases/${id}/dispute`, {
        note: "x",
      })
      expect(wrong).toMatchObject({ status: 404, data: { code: "AFTERSALE-CASE-01" } })
      const noKey = await shopper.get(`/store/order-links/1-0000000000/cases`)
      expect(noKey).toMatchObject({ status: 404, data: { code: "ORDER-KEY-01" } })
      const disputed = await shopper.post(`${cases}/${id}/dispute`, { note: "照片在此" })
      expect(disputed.data.case).toMatchObject({ state: "disputed", turn: "operator" })
      expect(disputed.data.case).not.toHaveProperty("borne_by")

      const decide = `/admin/marketplace/cases/${id}/decide`
      const amounts = [{ order_line_id: line.order_line_id, amount_fen: 301 }]
      const more = await api.post(
        decide,
        { outcome: "approve", reason: "x", amounts },
        asOperator()
      )
      expect(more).toMatchObject({ status: 400, data: { code: "AFTERSALE-AMOUNT-01" } })
      const word = { outcome: "approve", reason: "平台承担", borne_by: "platform" }
      const decided = await api.post(decide, word, asOperator())
      expect(decided.data.case).toMatchObject({
        state: "executing",
        refund_fen: 300,
        refund_way: "hand",
      })
      await settled()
      const paid = { via: "bank", reference: "工行 0001" }
      expect(
        (await api.post(`/admin/marketplace/cases/${id}/paid`, paid, asOperator())).status
      ).toBe(200)
      await waitFor(async () => (await shopper.get(cases)).data.cases[0].state === "done", 60)
      await settled()
      const twice = await api.post(`/admin/marketplace/cases/${id}/paid`, paid, asOperator())
      expect(twice).toMatchObject({ status: 400, data: { code: "AFTERSALE-PAID-01" } })
      expect((await shares(order.id))[0]).toMatchObject({ refunded_fen: 300, state: "delivered" })
    })

    it("keeps two operators from refunding more than a share, and cancels one share whole", async () => {
      const order = await placed()
      const [one] = await shares(order.id)
      await deliverOrder({ api, container: container() }, order.id)
      const line = one!.lines[0]!
      const all = { order_line_id: line.order_line_id, amount_fen: line.amount_fen }
      const refund = () =>
        api.post(
          `/admin/marketplace/seller-orders/${one!.id}/refund`,
          { reason: "全退", lines: [all] },
          asOperator()
        )
      const both = await Promise.all([refund(), refund()])
      expect(both.map(({ status }) => status).sort()).toEqual([201, 400])
      await settled()
      expect((await shares(order.id))[0]).toMatchObject({ state: "refunded" })

      const other = await placed()
      const [, two] = await shares(other.id)
      const path = `/admin/marketplace/seller-orders/${two!.id}/cancel`
      expect((await api.post(path, { reason: "卖家停业" }, asOperator())).status).toBe(201)
      await settled()
      expect((await shares(other.id))[1]).toMatchObject({ state: "cancelled", outstanding_fen: 0 })
    })

    it("ends a seller's silence with the operator, and a buyer's by withdrawing", async () => {
      const order = await placed()
      await deliverOrder({ api, container: container() }, order.id)
      const [one, two] = await shares(order.id)
      const cases = `/store/order-links/${order.key}/cases`
      const ask = async (share: typeof one, kind: "refund" | "return") => {
        const { order_line_id } = share!.lines[0]!
        const part = kind === "refund" ? { amount_fen: 100 } : { quantity: 1 }
        const { data } = await shopper.post(cases, {
          ...{ seller_order_id: share!.id, kind, reason: "damaged" },
          lines: [{ order_line_id, ...part }],
        })
        return data.case.id as string
      }
      const refund = await ask(one, "refund")
      const goodsBack = await ask(two, "return")
      const desk = `/seller/${two!.seller_id}/cases/${goodsBack}`
      await api.post(`${desk}/approve`, {}, await asOwner(two!.seller_id!))
      await settled()
      const turns = async () => {
        const { data } = await shopper.get(cases)
        const all = data.cases as { id: string; state: string; turn: string | null }[]
        return [refund, goodsBack].map((id) => {
          const { state, turn } = all.find((one) => one.id === id)!
          return [state, turn]
        })
      }
      const silentFor = async (days: number) => {
        await tickDeadlines(container(), new Date(Date.now() + days * 86_400_000))
        for (const case_id of [refund, goodsBack])
          await runJob(container(), KEEP_CASE_CLOCKS, { case_id })
        await settled()
      }

      await silentFor(0)
      expect(await turns()).toEqual([
        ["requested", "seller"],
        ["awaiting_goods", "buyer"],
      ])
      await silentFor(60)
      expect(await turns()).toEqual([
        ["disputed", "operator"],
        ["withdrawn", null],
      ])
      // The operator's own silence decides nothing.
      await silentFor(120)
      expect(await turns()).toEqual([
        ["disputed", "operator"],
        ["withdrawn", null],
      ])
      expect((await shares(order.id)).map(({ refunded_fen }) => refunded_fen)).toEqual([0, 0, 0])
    })
  },
})
