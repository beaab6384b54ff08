import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { createSellerOrders, recordCashCollectedWorkflow } from "@xiangji/marketplace/workflows"
import path from "node:path"
import { openSeller, placeCoreOrder } from "../market-sellers"
import { tokenOf } from "../market-town"

jest.setTimeout(120_000)

type Account = { kind: string; owner_id: string | null; balance_fen: number }

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const container = () => getContainer()!
    const desk = tokenOf("user", "user_operator")
    const get = async (url: string) =>
      (await api.get(`/admin/marketplace${url}`, { headers: desk })).data
    const post = (url: string, body = {}) =>
      api.post(`/admin/marketplace${url}`, body, { headers: desk, validateStatus: () => true })

    /** An order of eggs, delivered by a rider who took the buyer's cash. */
    const collectedBy = async (collector: string, handle: string) => {
      const seller = await openSeller(container(), handle, "household")
      const order = await placeCoreOrder(container())
      const origins = ["prod_eggs", "prod_shoes", "prod_bacon"].map((product_id) => ({
        product_id,
        seller_id: seller.id,
        seller_kind: "household",
        hub_id: "hub_town",
        place_ids: [],
        category_ids: [],
        gross_weight_grams: 500,
        storage_class: "ambient",
      }))
      const seller_order_ids = await createSellerOrders(container(), {
        order_id: order.id,
        origins,
      })
      const input = { seller_order_ids, collector, tracking_number: `SF${handle}` }
      await Promise.all(
        [1, 2, 3].map(() => recordCashCollectedWorkflow(container()).run({ input }))
      )
      const { collections } = await get(`/cash/collections?tracking_number=SF${handle}`)
      expect(collections).toMatchObject([{ amount_fen: 22_197, state: "collected", collector }])
      return collections[0].id as string
    }

    const balances = async () =>
      Object.fromEntries(
        ((await get("/ledger/accounts")).accounts as Account[])
          .filter(({ balance_fen }) => balance_fen)
          .map(({ kind, balance_fen }) => [kind, balance_fen])
      )

    it("is held by the collector until it is counted in, and what is missing stays on record", async () => {
      const [first, second] = [
        await collectedBy("shunfeng", "a"),
        await collectedBy("shunfeng", "b"),
      ]
      expect((await get("/cash")).collectors).toMatchObject([
        { collector: "shunfeng", parcels: 2, in_hand_fen: 44_394, short_fen: 0 },
      ])
      const counts = [
        { collection_id: first, counted_fen: 22_197 },
        { collection_id: second, counted_fen: 22_000 },
      ]
      const counting = { collector: "shunfeng", counts, note: "少一百九十七分" }
      const sent = await Promise.all(
        ["counting-1", "counting-1", "counting-2"].map((request_key) =>
          post("/cash/handovers", { ...counting, request_key })
        )
      )
      const statuses = sent.map(({ status }) => status).sort()
      expect(statuses.filter((status) => status === 201)).toHaveLength(1)
      expect(statuses.filter((status) => status === 400).length).toBeGreaterThanOrEqual(1)
      expect(await balances()).toMatchObject({ cash_on_hand: 44_197, collector_shortage: 197 })
      expect((await get("/cash")).collectors).toMatchObject([
        { collector: "shunfeng", parcels: 0, in_hand_fen: 0, short_fen: 197 },
      ])
      const close = (amount_fen: number, ending: string, request_key: string) =>
        post("/cash/shortages/close", {
          request_key,
          collector: "shunfeng",
          amount_fen,
          ending,
          reason: "骑手补交",
        })
      const more = await close(198, "recovered", "closing-1")
      expect([more.status, more.data.code]).toEqual([400, "CASH-SHORTAGE-01"])
      const twice = await Promise.all([1, 2].map(() => close(150, "recovered", "closing-2")))
      expect(twice.map(({ status }) => status).sort()).toEqual([200, 201])
      expect((await close(47, "written_off", "closing-3")).status).toBe(201)
      expect((await get("/cash")).collectors).toEqual([])
      expect(await balances()).toMatchObject({ cash_on_hand: 44_347, shortage_loss: 47 })
      expect((await get("/ledger/accounts")).sum_fen).toBe(0)
    })

    it("is counted whole or not at all: another's parcel, one counted before, a key of no form", async () => {
      const own = await collectedBy("shunfeng", "a")
      const others = await collectedBy("hub_town", "b")
      const count = (ids: string[], request_key = "counting-1") =>
        post("/cash/handovers", {
          request_key,
          collector: "shunfeng",
          counts: ids.map((collection_id) => ({ collection_id, counted_fen: 22_197 })),
        })
      for (const ids of [
        [own, others],
        [own, "ccol_none"],
        [own, own],
      ]) {
        const refused = await count(ids)
        expect([refused.status, refused.data.code]).toEqual([400, "CASH-HANDOVER-01"])
      }
      expect((await count([own], "no key")).data.code).toBe("MARKET-INPUT-01")
      expect((await count([own])).status).toBe(201)
      expect((await count([own], "counting-2")).data.code).toBe("CASH-HANDOVER-01")
      expect((await get("/cash/handovers")).handovers).toMatchObject([
        { collector: "shunfeng", parcels: 1, expected_fen: 22_197, counted_fen: 22_197 },
      ])
    })

    it("goes to the bank line by line of its statement, each once", async () => {
      await collectedBy("shunfeng", "a")
      const line = { move: "cash_banked", amount_fen: 20_000, bank_reference: "20261122-7" }
      const booked = await Promise.all([1, 2, 3].map(() => post("/own-money", line)))
      expect(booked.map(({ status }) => status).sort()).toEqual([200, 200, 201])
      const payout = {
        move: "provider_paid_out",
        provider_id: "pp_stripe_stripe",
        amount_fen: 9_700,
        fee_fen: 300,
        bank_reference: "po_1",
      }
      expect((await post("/own-money", payout)).status).toBe(201)
      expect(await balances()).toMatchObject({
        bank: 29_700,
        cash_on_hand: -20_000,
        psp_clearing: -10_000,
        payment_fees: 300,
      })
      const wrong = await post("/own-money", { ...line, fee_fen: 1 })
      expect([wrong.status, wrong.data.code]).toEqual([400, "MARKET-INPUT-01"])
    })
  },
})
