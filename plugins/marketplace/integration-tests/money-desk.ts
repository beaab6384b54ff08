import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import {
  AFTERSALES_MODULE,
  type AftersalesModuleService,
} from "@xiangji/marketplace/modules/aftersales"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import { TRADE_MODULE } from "@xiangji/marketplace/modules/trade"
import type supertest from "supertest"

/** An amount of goods in fen, three per cent of which are commission, and 10 yuan of freight. */
export type Sale = { goods_fen: number; days_ago?: number; title?: string }

const DAY_MS = 24 * 3600 * 1000
let count = 0

/** What specs about money need: sales that happened, and figures straight from the database. */
export function moneyDesk(container: MedusaContainer) {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const trade = container.resolve(TRADE_MODULE)

  async function place(seller_id: string, { goods_fen, days_ago = 20, title = "土鸡蛋" }: Sale) {
    const number = String(++count + 1_000)
    const placed_at = new Date(Date.now() - days_ago * DAY_MS)
    const commission_fen = Math.round(goods_fen * 0.03)
    const id = generateEntityId(undefined, "sord")
    const line = {
      ...{
        order_line_id: generateEntityId(undefined, "ordli"),
        product_id: "prod",
        variant_id: "variant",
      },
      ...{ title, thumbnail: null, hub_id: "hub", storage_class: "ambient", quantity: 1 },
      ...{ weight_grams: 1_000, goods_fen, discount_fen: 0, tax_fen: 0, commission_fen },
      ...{ commission_rate_bp: 300, commission_rule_id: null },
    }
    await trade.placeSellerOrders([
      {
        ...{ id, display_id: `${number}-1`, order_id: `order_${number}`, order_display_id: number },
        ...{ seller_id, hub_id: "hub", placed_at, goods_fen, discount_fen: 0, freight_fen: 1_000 },
        ...{
          commission_fen,
          tax_fen: 0,
          rounding_fen: 0,
          total_fen: goods_fen + 1_000,
          lines: [line],
        },
      },
    ])
    return {
      id,
      order_id: `order_${number}`,
      display_id: `${number}-1`,
      line: line.order_line_id,
      goods_fen,
    }
  }

  type Placed = Awaited<ReturnType<typeof place>>

  /** Brings goods to the buyer, who pays; the returns window of seven days began then. */
  async function deliver({ id, order_id, goods_fen }: Placed, days_ago = 10) {
    await trade.capturePayment({
      ...{ order_id, provider_id: "pp_stripe_stripe" },
      ...{ capture_id: `capt_${id}`, amount_fen: goods_fen + 1_000 },
    })
    await trade.moveSellerOrders({ ids: [id], to: "ready" })
    await trade.moveSellerOrders({ ids: [id], to: "delivered" })
    const delivered_at = new Date(Date.now() - days_ago * DAY_MS)
    await db("seller_order").where({ id }).update({ delivered_at })
  }

  async function sell(seller_id: string, sale: Sale, delivered_days_ago = 10) {
    const placed = await place(seller_id, sale)
    await deliver(placed, delivered_days_ago)
    return placed
  }

  const refund = (sale: Placed, amount_fen: number, event = `refund.${sale.id}`, at?: Date) =>
    trade.decideRefund({
      ...{ seller_order_id: sale.id, freight_fen: 0, borne_by: "seller", at },
      lines: [{ order_line_id: sale.line, amount_fen, quantity: 0 }],
      ...{ freight_borne_by: "carrier", source_event: event, reference: "case_1" },
    })

  /** What a seller's accounts hold, positive for the seller. */
  async function owed(seller_id: string) {
    const rows: { kind: string; balance_fen: string }[] = await db("ledger_account")
      .where({ owner_id: seller_id })
      .select("kind", "balance_fen")
    return Object.fromEntries(rows.map((row) => [row.kind, 0 - Number(row.balance_fen)]))
  }

  async function ledgerSum() {
    const { rows } = await db.raw(
      "select coalesce(sum(amount_fen), 0)::int as sum from ledger_entry"
    )
    return rows[0].sum as number
  }

  /** Gives a seller a bank account, as an approved registration does. */
  const bankOf = (seller_id: string, bank_account: string, account_holder = "李大爷") =>
    container.resolve(MARKET_MODULE).updateSellers({
      id: seller_id,
      bank_account,
      account_holder,
      bank_name: "彭州农商银行小鱼洞支行",
    })

  /** A buyer's dispute about what was sold; `dismiss()` ends it. */
  async function dispute(seller_id: string, { id, order_id, display_id }: Placed) {
    const opened = await container
      .resolve<AftersalesModuleService>(AFTERSALES_MODULE)
      .createAfterSales({
        ...{ display_id: `${display_id}-S1`, order_id, seller_order_id: id, seller_id },
        ...{ kind: "refund", origin: "buyer", reason: "damaged" },
        ...{ state: "disputed", state_at: new Date() },
        ...{ borne_by: "seller", freight_borne_by: "carrier" },
      })
    const dismiss = () => db("after_sale").where({ id: opened.id }).update({ state: "dismissed" })
    return { dismiss }
  }

  return { db, place, deliver, sell, refund, dispute, owed, ledgerSum, bankOf }
}

/** Days that take in everything a spec's sales can have happened in. */
export function allDays() {
  const day = (at: number) => new Date(at + 8 * 3600 * 1000).toISOString().slice(0, 10)
  return { from: day(Date.now() - 40 * DAY_MS), to: day(Date.now()) }
}

/** A supertest parser that keeps bytes. */
export function bytesOf(
  res: supertest.Response,
  done: (error: Error | null, body: Buffer) => void
): void {
  const parts: Buffer[] = []
  const stream = res as unknown as NodeJS.ReadableStream
  stream.on("data", (part: Buffer) => parts.push(part))
  stream.on("end", () => done(null, Buffer.concat(parts)))
}
