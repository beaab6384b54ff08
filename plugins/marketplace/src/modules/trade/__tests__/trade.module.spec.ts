import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { TRADE_MODULE } from ".."
import type { Posting } from "../../../types/trade"
import type { TradeModuleService } from "../service"
import { newSellerOrder } from "./new-seller-order"

jest.setTimeout(60_000)

const code = (wanted: string) => expect.objectContaining({ code: wanted })

moduleIntegrationTestRunner<TradeModuleService>({
  moduleName: TRADE_MODULE,
  resolve: path.join(__dirname, ".."),
  // The ledger is guarded by triggers, which only the migrations make.
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const sql = (text: string) => MikroOrmWrapper.getManager().getConnection().execute(text)

    const booked = async (order_id = "order_1042") =>
      (await service.ledgerOf(order_id)).map(({ kind, entries }) => ({
        kind,
        sum: entries.reduce((sum, entry) => sum + entry.amount_fen, 0),
        accounts: Object.fromEntries(entries.map((entry) => [entry.kind, entry.amount_fen])),
      }))

    describe("placing seller orders", () => {
      it("writes orders, lines, first event and balanced entries together", async () => {
        const order = newSellerOrder()
        expect(await service.placeSellerOrders([order])).toEqual([order.id])
        const stored = await service.retrieveSellerOrder(order.id, {
          relations: ["lines", "events"],
        })
        expect(stored).toMatchObject({ state: "placed", total_fen: 12_826, currency_code: "cny" })
        expect(stored.lines).toMatchObject([{ title: "土鸡蛋", quantity: 2 }])
        expect(stored.events).toMatchObject([{ to_state: "placed", actor_kind: "system" }])
        expect(await booked()).toEqual([
          {
            kind: "placed",
            sum: 0,
            accounts: {
              buyer_receivable: 12_826,
              seller_payable: -11_349,
              commission_income: -351,
              freight_payable: -1_126,
            },
          },
        ])
      })

      it("makes one set however many completions race", async () => {
        const attempts = Array.from({ length: 8 }, () => [
          newSellerOrder(),
          newSellerOrder({ seller_id: null, display_id: "1042-2", commission_fen: 0 }),
        ])
        const created = await Promise.all(attempts.map((set) => service.placeSellerOrders(set)))
        expect(created.filter((ids) => ids.length)).toHaveLength(1)
        expect(await service.listSellerOrders({ order_id: "order_1042" })).toHaveLength(2)
        expect(await booked()).toHaveLength(2)
      })

      it("refuses a second share of one seller, and a second platform share", async () => {
        await service.placeSellerOrders([newSellerOrder(), newSellerOrder({ seller_id: null })])
        for (const seller_id of ["sel_eggs", null]) {
          const values = `'x', 'x', 'order_1042', 'x', ${seller_id ? `'${seller_id}'` : "null"}`
          const insert = sql(
            `insert into seller_order (id, display_id, order_id, order_display_id, seller_id,
               state_at, placed_at, goods_fen, discount_fen, freight_fen, commission_fen,
               commission_rate_bp, rounding_fen, total_fen)
             values (${values}, now(), now(), 0, 0, 0, 0, 0, 0, 0)`
          )
          await expect(insert).rejects.toThrow(/IDX_seller_order_order_seller_unique/)
        }
      })

      it("takes them back by a reverse entry, and can then place them again", async () => {
        const first = newSellerOrder()
        await service.removeSellerOrders(await service.placeSellerOrders([first]))
        expect(await service.listSellerOrders({})).toHaveLength(0)
        const kinds = (await booked()).map(({ kind, sum }) => [kind, sum])
        expect(kinds).toEqual([
          ["placed", 0],
          ["reversal", 0],
        ])
        expect(
          (await service.earningsOf("sel_eggs", { limit: 10, offset: 0 })).receivable_fen
        ).toBe(0)
        expect(await service.placeSellerOrders([newSellerOrder()])).toHaveLength(1)
      })

      it("leaves nothing behind when the ledger refuses", async () => {
        const broken = newSellerOrder({ goods_fen: 3_000_000_000 })
        await expect(service.placeSellerOrders([broken])).rejects.toThrow()
        expect(await service.listSellerOrders({})).toHaveLength(0)
      })
    })

    describe("the ledger", () => {
      const posting = (entries: Posting["entries"]): Posting => ({
        kind: "placed",
        source_event: "test.1",
        order_id: "order_1",
        seller_order_id: "sord_1",
        memo: { zh: "测试", en: "Test" },
        entries,
      })

      it("refuses a transaction that does not sum to zero", async () => {
        const unbalanced = posting([
          { kind: "buyer_receivable", seller_id: null, amount_fen: 100 },
          { kind: "seller_payable", seller_id: "sel_eggs", amount_fen: -99 },
        ])
        await expect(service.postToLedger([unbalanced])).rejects.toThrow(/does not balance/)
        expect(await service.listLedgerTransactions({})).toHaveLength(0)
      })

      it("refuses a transaction without entries", async () => {
        const insert = sql(
          `insert into ledger_transaction (id, kind, source_event, order_id, seller_order_id, memo)
           values ('ltxn_x', 'placed', 'x', 'x', 'x', '{}')`
        )
        await expect(insert).rejects.toThrow(/does not balance/)
      })

      it("refuses every change of what is booked", async () => {
        await service.placeSellerOrders([newSellerOrder()])
        for (const table of ["ledger_entry", "ledger_transaction"]) {
          await expect(sql(`update ${table} set created_at = now()`)).rejects.toThrow(/append-only/)
          await expect(sql(`delete from ${table}`)).rejects.toThrow(/append-only/)
        }
      })

      it("books one source event once", async () => {
        const once = posting([
          { kind: "buyer_receivable", seller_id: null, amount_fen: 100 },
          { kind: "seller_payable", seller_id: "sel_eggs", amount_fen: -100 },
        ])
        expect(await service.postToLedger([once])).toEqual(["test.1"])
        expect(await service.postToLedger([once])).toEqual([])
        expect(await booked("order_1")).toHaveLength(1)
      })
    })

    describe("cash on delivery", () => {
      it("is booked once, however often and however concurrently the courier reports", async () => {
        const [id] = await service.placeSellerOrders([newSellerOrder()])
        const report = (source_event: string) =>
          service.collectCash({ seller_order_ids: [id!], source_event })
        await Promise.all([report("delivered:1"), report("delivered:1"), report("delivered:2")])
        const cash = (await booked()).filter(({ kind }) => kind === "cash_collected")
        expect(cash).toEqual([
          {
            kind: "cash_collected",
            sum: 0,
            accounts: { cash_at_courier: 12_826, buyer_receivable: -12_826 },
          },
        ])
        expect((await service.outstandingOf([id!])).size).toBe(0)
      })
    })

    describe("refunds", () => {
      it("shrink every claim, are capped to the share and booked once", async () => {
        const [id] = await service.placeSellerOrders([newSellerOrder()])
        const refund = (amount_fen: number, source_event: string) =>
          service.bookRefund({ seller_order_id: id!, amount_fen, source_event })
        await refund(6_413, "refund.1")
        expect(await refund(6_413, "refund.1")).toEqual([])
        await expect(refund(6_414, "refund.2")).rejects.toEqual(code("TRADE-REFUND-01"))
        await refund(6_413, "refund.3")
        expect((await service.outstandingOf([id!])).size).toBe(0)
        expect((await service.earningsOf("sel_eggs", { limit: 1, offset: 0 })).receivable_fen).toBe(
          0
        )
      })
    })

    describe("moving", () => {
      const clerk = { kind: "member", id: "mem_clerk" } as const

      it("logs who moved it and why, and treats a second tap as done", async () => {
        const [id] = await service.placeSellerOrders([newSellerOrder()])
        const accept = { ids: [id!], to: "accepted", by: clerk, reason: "电话确认" } as const
        expect(await service.moveSellerOrders({ ...accept, ids: [id!] })).toHaveLength(1)
        expect(await service.moveSellerOrders({ ...accept, ids: [id!] })).toEqual([])
        const events = await service.listSellerOrderEvents({
          seller_order_id: id,
          to_state: "accepted",
        })
        expect(events).toMatchObject([
          { from_state: "placed", actor_kind: "member", actor_id: "mem_clerk", reason: "电话确认" },
        ])
      })

      it("moves all or none, and refuses what the table does not allow", async () => {
        const ids = await service.placeSellerOrders([
          newSellerOrder(),
          newSellerOrder({ seller_id: "sel_shoes", display_id: "1042-2" }),
        ])
        await service.moveSellerOrders({ ids: [ids[0]!], to: "ready" })
        const ship = service.moveSellerOrders({ ids, to: "shipped" })
        await expect(ship).rejects.toEqual(code("TRADE-STATE-01"))
        const unknown = service.moveSellerOrders({ ids: [ids[0]!, "sord_none"], to: "shipped" })
        await expect(unknown).rejects.toEqual(code("TRADE-ORDER-01"))
        const states = (await service.listSellerOrders({})).map((order) => order.state).sort()
        expect(states).toEqual(["placed", "ready"])
      })

      it("takes a move back with its log line", async () => {
        const [id] = await service.placeSellerOrders([newSellerOrder()])
        const moves = await service.moveSellerOrders({ ids: [id!], to: "ready" })
        await service.takeBackMoves(moves)
        const order = await service.retrieveSellerOrder(id!, { relations: ["events"] })
        expect(order.state).toBe("placed")
        expect(order.state_at).toEqual(new Date("2016-06-13T08:00:00Z"))
        expect(order.events).toHaveLength(1)
      })
    })

    describe("earnings", () => {
      it("say what the seller receives, what has arrived, and how it came to that", async () => {
        const placed = [
          newSellerOrder(),
          newSellerOrder({
            order_id: "order_1043",
            order_display_id: "1043",
            display_id: "1043-1",
          }),
          newSellerOrder({ order_id: "order_1044", seller_id: "sel_other" }),
        ]
        for (const order of placed) await service.placeSellerOrders([order])
        await service.moveSellerOrders({ ids: [placed[0]!.id], to: "ready" })
        await service.moveSellerOrders({ ids: [placed[0]!.id], to: "delivered" })
        const earnings = await service.earningsOf("sel_eggs", { limit: 1, offset: 0 })
        expect(earnings).toMatchObject({ receivable_fen: 22_698, delivered_fen: 11_349, count: 2 })
        expect(earnings.entries).toMatchObject([
          {
            order_display_id: "1043",
            amount_fen: 11_349,
            memo: { en: "Seller order 1043-1 placed" },
          },
        ])
        const none = await service.earningsOf("sel_new", { limit: 10, offset: 0 })
        expect(none).toEqual({ receivable_fen: 0, delivered_fen: 0, count: 0, entries: [] })
      })
    })
  },
})
