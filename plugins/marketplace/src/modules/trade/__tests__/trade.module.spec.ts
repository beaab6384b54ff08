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
               rounding_fen, total_fen)
             values (${values}, now(), now(), 0, 0, 0, 0, 0, 0)`
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
        reference: null,
        memo: { zh: "测试", en: "Test" },
        entries,
      })

      it("refuses a transaction that does not sum to zero", async () => {
        const unbalanced = posting([
          { kind: "buyer_receivable", owner_id: null, amount_fen: 100 },
          { kind: "seller_payable", owner_id: "sel_eggs", amount_fen: -99 },
        ])
        await expect(service.postToLedger([unbalanced])).rejects.toThrow(/does not balance/)
        expect(await service.listLedgerTransactions({})).toHaveLength(0)
      })

      it("refuses a transaction without entries", async () => {
        const insert = sql(
          `insert into ledger_transaction (id, kind, source_event, booked_at, memo)
           values ('ltxn_x', 'placed', 'x', now(), '{}')`
        )
        await expect(insert).rejects.toThrow(/does not balance/)
      })

      it("refuses every change of what is booked", async () => {
        await service.placeSellerOrders([newSellerOrder()])
        for (const table of ["ledger_entry", "ledger_transaction"]) {
          await expect(sql(`update ${table} set created_at = now()`)).rejects.toThrow(/append-only/)
          await expect(sql(`delete from ${table}`)).rejects.toThrow(/append-only/)
          await expect(sql(`truncate ${table} cascade`)).rejects.toThrow(/append-only/)
        }
      })

      it("finds what belongs together by indexes of all rows, which are what they were otherwise", async () => {
        const indexes = (await sql(
          `select indexname, indexdef from pg_indexes
            where tablename like 'ledger_%' or tablename like 'seller_order%' or tablename = 'money_exception'`
        )) as { indexname: string; indexdef: string }[]
        const definition = (name: string) =>
          indexes.find(({ indexname }) => indexname === name)?.indexdef
        expect(indexes.filter(({ indexdef }) => indexdef.includes("deleted_at"))).toEqual([])
        expect(definition("IDX_ledger_entry_transaction_id")).toMatch(/\(transaction_id\)$/)
        expect(definition("IDX_ledger_transaction_source_event_unique")).toMatch(/^CREATE UNIQUE/)
        expect(definition("IDX_ledger_transaction_reference")).toMatch(
          /WHERE \(+reference IS NOT NULL\)+$/
        )
      })

      it("books one source event once", async () => {
        const once = posting([
          { kind: "buyer_receivable", owner_id: null, amount_fen: 100 },
          { kind: "seller_payable", owner_id: "sel_eggs", amount_fen: -100 },
        ])
        expect(await service.postToLedger([once])).toEqual(["test.1"])
        expect(await service.postToLedger([once])).toEqual([])
        expect(await booked("order_1")).toHaveLength(1)
      })
    })

    describe("running totals", () => {
      it("number an account's entries and say what it came to after each, whoever writes at once", async () => {
        const amounts = Array.from({ length: 24 }, (_, index) => index + 1)
        await Promise.all(
          amounts.map((amount) =>
            service.postToLedger([
              {
                kind: "correction",
                source_event: `race.${amount}`,
                order_id: null,
                seller_order_id: null,
                reference: null,
                memo: { zh: "测试", en: "Test" },
                entries: [
                  { kind: "bank", owner_id: null, amount_fen: amount },
                  { kind: "seller_due", owner_id: `sel_${amount % 3}`, amount_fen: -amount },
                ],
              },
            ])
          )
        )
        const [bank] = await sql(
          `select balance_fen, last_seq from ledger_account where kind = 'bank'`
        )
        expect(bank).toMatchObject({ balance_fen: "300", last_seq: "24" })
        const entries = await sql(
          `select entry.* from ledger_entry entry join ledger_account account on account.id = entry.account_id
            where account.kind = 'bank' order by seq`
        )
        let total = 0
        entries.forEach((entry, index) => {
          total += Number(entry.amount_fen)
          expect([Number(entry.seq), Number(entry.balance_after_fen)]).toEqual([index + 1, total])
        })
      })
    })

    describe("payments online", () => {
      const capture = { order_id: "order_1042", provider_id: "pp_stripe_stripe" }

      it("are spread over what is owed, once per capture, and the surplus is owed back", async () => {
        await service.placeSellerOrders([
          newSellerOrder(),
          newSellerOrder({ seller_id: "sel_shoes", display_id: "1042-2" }),
        ])
        const whole = { ...capture, capture_id: "capt_1", amount_fen: 2 * 12_826 + 5 }
        const booked = await Promise.all([1, 2, 3].map(() => service.capturePayment(whole)))
        expect(booked.flat()).toHaveLength(3)
        const totals = await sql(
          `select kind, owner_id, balance_fen from ledger_account
            where kind in ('psp_clearing', 'buyer_receivable', 'refund_payable') order by kind`
        )
        expect(totals).toMatchObject([
          { kind: "buyer_receivable", balance_fen: "0" },
          { kind: "psp_clearing", owner_id: "pp_stripe_stripe", balance_fen: "25657" },
          { kind: "refund_payable", balance_fen: "-5" },
        ])
      })

      it("wait for the seller orders", async () => {
        expect(
          await service.capturePayment({ ...capture, capture_id: "capt_1", amount_fen: 5 })
        ).toEqual([])
      })
    })

    describe("refunds", () => {
      const back = (
        share: { id: string; lines: { order_line_id: string }[] },
        part: { amount_fen: number; quantity?: number; freight_fen?: number },
        source_event: string
      ) => ({
        seller_order_id: share.id,
        lines: [
          {
            order_line_id: share.lines[0]!.order_line_id,
            amount_fen: part.amount_fen,
            quantity: part.quantity ?? 0,
          },
        ],
        freight_fen: part.freight_fen ?? 0,
        borne_by: "seller" as const,
        freight_borne_by: "carrier" as const,
        source_event,
        reference: "case_1",
      })

      it("shrink every claim, are capped to the share and booked once", async () => {
        const share = newSellerOrder()
        await service.placeSellerOrders([share])
        const half = { amount_fen: 5_850, quantity: 1 }
        const first = await service.decideRefund(back(share, half, "refund.1"))
        expect(first).toEqual({ amount_fen: 5_850, paid: false, booked: true })
        const again = await service.decideRefund(back(share, half, "refund.1"))
        expect(again).toEqual({ ...first, booked: false })
        for (const part of [
          { amount_fen: 5_851 },
          { amount_fen: 1, quantity: 2 },
          { amount_fen: 1, freight_fen: 1_127 },
        ]) {
          const more = service.decideRefund(back(share, part, "refund.2"))
          await expect(more).rejects.toEqual(code("TRADE-REFUND-01"))
        }
        await service.decideRefund(back(share, { ...half, freight_fen: 1_126 }, "refund.3"))
        expect((await service.outstandingOf([share.id])).size).toBe(0)
        const left = await sql(`select kind from ledger_account where balance_fen <> 0`)
        expect(left).toEqual([])
        expect(await service.retrieveSellerOrder(share.id)).toMatchObject({ refunded_fen: 12_826 })
      })

      it("are owed to a buyer who has paid, and never more than he paid, however many decide at once", async () => {
        const share = newSellerOrder({ rounding_fen: -1 })
        await service.placeSellerOrders([share])
        await service.capturePayment({
          order_id: share.order_id,
          provider_id: "pp_stripe_stripe",
          capture_id: "capt_1",
          amount_fen: 12_825,
        })
        const all = { amount_fen: 11_700, quantity: 2, freight_fen: 1_126 }
        const decided = await Promise.allSettled(
          [1, 2, 3, 4].map((attempt) => service.decideRefund(back(share, all, `refund.${attempt}`)))
        )
        expect(decided.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
        const [owed] = await sql(
          `select balance_fen from ledger_account where kind = 'refund_payable'`
        )
        expect(owed).toEqual({ balance_fen: "-12825" })
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
