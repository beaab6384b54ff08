import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import fc from "fast-check"
import path from "node:path"
import { availableFor } from "../../../domain/after-sale/ask"
import { commissionOn } from "../../../domain/commission/commission-on"
import { generateEntityId } from "@medusajs/framework/utils"
import type { CaseKind } from "../../../types/aftersales"
import { TRADE_MODULE } from "../../trade"
import type { TradeModuleService } from "../../trade/service"
import { newSellerOrder } from "../../trade/__tests__/new-seller-order"
import type { NewSellerOrder } from "../../trade/sql/place-seller-orders"
import { Migration20261122121008 } from "../migrations/Migration20261122121008"
import { Migration20261122121100 } from "../migrations/Migration20261122121100"
import { agreeToCase } from "../sql/carry-out"
import { lockCase } from "../sql/case-row"
import { openCase, type NewCase } from "../sql/open-case"
import { lockShare } from "../sql/share-facts"

jest.setTimeout(240_000)

const code = (wanted: string) => expect.objectContaining({ code: wanted })
const OPERATOR = { kind: "user", id: "user_1" } as const
const NOTHING_PACKED = new Map<string, number>()

// Cases live on the shares' tables: both modules' migrations are run, with all their triggers.
moduleIntegrationTestRunner<TradeModuleService>({
  moduleName: TRADE_MODULE,
  resolve: path.join(__dirname, "../../trade"),
  pathToMigrations: path.join(__dirname, "../../trade/migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const manager = () => MikroOrmWrapper.getManager()
    const transact = <Result>(work: (db: Knex) => Promise<Result>): Promise<Result> =>
      (manager() as unknown as { getKnex(): Knex }).getKnex().transaction(work)

    beforeEach(async () => {
      const { em } = MikroOrmWrapper.getOrm()
      for (const Migration of [Migration20261122121008, Migration20261122121100]) {
        const migration = new Migration(em.getDriver(), MikroOrmWrapper.getOrm().config)
        await migration.up()
        for (const query of migration.getQueries())
          await manager().getConnection().execute(String(query))
      }
    })

    const asked = (seller_order_id: string, part: Partial<NewCase>): NewCase => ({
      share: { id: seller_order_id },
      kind: "cancel",
      origin: "operator",
      reason: "other",
      note: "test",
      by: OPERATOR,
      lines: [],
      ...part,
    })

    const open = (request: NewCase, packed = NOTHING_PACKED) =>
      transact((db) => openCase(db, request, packed))
    const openAndAgree = (request: NewCase, packed = NOTHING_PACKED) =>
      transact(async (db) => {
        const row = await openCase(db, request, packed)
        await agreeToCase(db, row, { by: OPERATOR, goods_back: true }, packed)
        return lockCase(db, { id: row.id })
      })

    it("lets one of two requests about one line in, however they race", async () => {
      const order = newSellerOrder()
      await service.placeSellerOrders([order])
      const { order_line_id } = order.lines[0]!
      const request = asked(order.id, { lines: [{ order_line_id, quantity: 1 }] })
      const answers = await Promise.allSettled(Array.from({ length: 6 }, () => open(request)))
      const refused = answers.flatMap((one) => (one.status === "rejected" ? [one.reason] : []))
      expect(refused).toHaveLength(5)
      for (const refusal of refused) expect(refusal).toEqual(code("AFTERSALE-OPEN-01"))
    })

    it("finds the case again that the same request key made", async () => {
      const order = newSellerOrder()
      await service.placeSellerOrders([order])
      const { order_line_id } = order.lines[0]!
      const request = asked(order.id, {
        lines: [{ order_line_id, quantity: 1 }],
        request_key: "a-form-sent-twice",
      })
      const [one, two] = [await open(request), await open(request)]
      expect(two!.id).toBe(one!.id)
    })

    it("refuses to change or remove what happened to a case", async () => {
      const order = newSellerOrder()
      await service.placeSellerOrders([order])
      const { order_line_id } = order.lines[0]!
      await open(asked(order.id, { lines: [{ order_line_id, quantity: 1 }] }))
      const run = (text: string) => manager().getConnection().execute(text)
      await expect(run("update after_sale_event set reason = 'x'")).rejects.toThrow(/append-only/)
      await expect(run("delete from after_sale_event")).rejects.toThrow(/append-only/)
    })

    it("takes a whole share back: refunded to the fen, over, and nothing owed", async () => {
      const order = newSellerOrder({ rounding_fen: 1 })
      await service.placeSellerOrders([order])
      const { order_line_id } = order.lines[0]!
      const row = await openAndAgree(
        asked(order.id, { origin: "seller", lines: [{ order_line_id, quantity: 2 }] })
      )
      expect(row).toMatchObject({
        state: "executing",
        refund_fen: 12_827,
        was_paid: false,
        refund_way: "none",
      })
      expect(await service.retrieveSellerOrder(order.id)).toMatchObject({
        state: "declined",
        refunded_fen: 12_827,
      })
      expect((await service.outstandingOf([order.id])).get(order.id) ?? 0).toBe(0)
    })

    it("never touches another share, never exceeds its own, and balances, for random orders", async () => {
      let made = 0
      const share = fc.record({
        freight_fen: fc.integer({ min: 0, max: 3000 }),
        rate_bp: fc.constantFrom(0, 300, 1250),
        lines: fc.array(
          fc.record({
            quantity: fc.integer({ min: 1, max: 5 }),
            goods_fen: fc.integer({ min: 1, max: 90_000 }),
            off: fc.integer({ min: 0, max: 100 }),
          }),
          { minLength: 1, maxLength: 3 }
        ),
      })
      const deed = fc.record({
        share: fc.nat(9),
        line: fc.nat(9),
        kind: fc.constantFrom<CaseKind>("cancel", "cancel", "refund"),
        units: fc.integer({ min: 1, max: 3 }),
        part: fc.integer({ min: 1, max: 100 }),
      })
      await fc.assert(
        fc.asyncProperty(
          fc.array(share, { minLength: 2, maxLength: 4 }),
          fc.array(deed, { minLength: 1, maxLength: 6 }),
          async (shares, deeds) => {
            const order_id = `order_${++made}`
            const placed = shares.map((one, index) => newShare(order_id, index, one))
            await service.placeSellerOrders(placed)
            for (const one of deeds) {
              const target = placed[one.share % placed.length]!
              const before = await snapshot(order_id, target.id)
              const tried = await tryDeed(target, one)
              expect(await snapshot(order_id, target.id)).toEqual(before)
              if (tried) expect(tried).toBeGreaterThanOrEqual(0)
            }
            for (const one of placed) {
              const row = await service.retrieveSellerOrder(one.id)
              const most = row.total_fen + row.rounding_fen
              expect(row.refunded_fen).toBeLessThanOrEqual(most)
              const owed = (await service.outstandingOf([one.id])).get(one.id) ?? 0
              expect(owed).toBe(most - row.refunded_fen)
            }
            for (const { entries } of await service.ledgerOf(order_id))
              expect(entries.reduce((sum, entry) => sum + entry.amount_fen, 0)).toBe(0)
          }
        ),
        { numRuns: 25 }
      )
    })

    type RandomShare = {
      freight_fen: number
      rate_bp: number
      lines: { quantity: number; goods_fen: number; off: number }[]
    }

    function newShare(order_id: string, index: number, random: RandomShare): NewSellerOrder {
      const template = newSellerOrder().lines[0]!
      const lines = random.lines.map(({ quantity, goods_fen, off }) => {
        const discount_fen = Math.floor((goods_fen * off) / 100)
        return {
          ...template,
          ...{ quantity, goods_fen, discount_fen, commission_rate_bp: random.rate_bp },
          order_line_id: generateEntityId(undefined, "ordli"),
          commission_fen: commissionOn(goods_fen - discount_fen, random.rate_bp),
        }
      })
      const sum = (field: "goods_fen" | "discount_fen" | "commission_fen") =>
        lines.reduce((total, line) => total + line[field], 0)
      return newSellerOrder({
        ...{ order_id, lines, freight_fen: random.freight_fen },
        display_id: `${order_id}-${index + 1}`,
        seller_id: index === 0 ? null : `sel_${index}`,
        goods_fen: sum("goods_fen"),
        discount_fen: sum("discount_fen"),
        commission_fen: sum("commission_fen"),
        rounding_fen: index === 0 ? 1 : 0,
        total_fen: sum("goods_fen") - sum("discount_fen") + random.freight_fen,
      })
    }

    /** All of an order that is not this share's: rows, lines, what is booked. */
    const snapshot = (order_id: string, except: string) =>
      transact(async (db) => ({
        shares: await db("seller_order").where({ order_id }).whereNot({ id: except }).orderBy("id"),
        lines: await db("seller_order_line as line")
          .join("seller_order as share", "share.id", "line.seller_order_id")
          .where({ "share.order_id": order_id })
          .whereNot({ "share.id": except })
          .orderBy("line.id")
          .select("line.*"),
        booked: await db("ledger_transaction")
          .where({ order_id })
          .whereNot({ seller_order_id: except })
          .orderBy("id")
          .select("id"),
      }))

    async function tryDeed(
      target: NewSellerOrder,
      { line, kind, units, part }: { line: number; kind: CaseKind; units: number; part: number }
    ): Promise<number | null> {
      const chosen = target.lines[line % target.lines.length]!
      const { order_line_id } = chosen
      const facts = await transact((db) => lockShare(db, { id: target.id }, NOTHING_PACKED))
      const left = facts.lines.find((one) => one.order_line_id === order_line_id)!
      const quantity = Math.min(units, availableFor("cancel", left))
      const amount_fen = Math.ceil(((left.net_fen - left.refunded_fen) * part) / 100)
      const lines =
        kind === "refund" ? [{ order_line_id, amount_fen }] : [{ order_line_id, quantity }]
      try {
        const row = await openAndAgree(asked(target.id, { kind, lines }))
        await transact((db) =>
          db("after_sale_line").where({ after_sale_id: row.id }).update({ open: false })
        )
        return row.refund_fen
      } catch (refusal) {
        expect((refusal as { code?: string }).code).toMatch(/^AFTERSALE-/)
        return null
      }
    }
  },
})
