import type { MedusaContainer } from "@medusajs/framework/types"
import { moneyLeft } from "../../domain/after-sale/amounts"
import { availableFor, checkRequest, type ShareFacts } from "../../domain/after-sale/ask"
import { returnRuleAt, windowEnd } from "../../domain/after-sale/rules"
import { caseKindText, caseReasonText } from "../../domain/after-sale/texts"
import { lockShare, type Fulfilled } from "../../modules/aftersales/sql/share-facts"
import { CASE_KINDS, CASE_REASONS, type CaseKind } from "../../types/aftersales"
import { TRADE_MODULE } from "../../modules/trade"
import type { TradeModuleService } from "../../modules/trade/service"
import { aftersalesOf } from "./aftersales-service"
import { unitsInBoxes } from "./units-in-boxes"

/**
 * What the buyer of an order may ask for now: by share, line and kind, how many units or how much money. What a page
 * offers by this, `requestCase` decides anew.
 */
export async function mayAsk(container: MedusaContainer, order_id: string) {
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  const shares = await trade.listSellerOrders({ order_id }, { select: ["id"], take: null })
  const fulfilled = await unitsInBoxes(container, order_id)
  const facts = []
  for (const { id } of shares.sort((a, b) => a.id.localeCompare(b.id)))
    facts.push(await offersOf(container, id, fulfilled))
  return {
    shares: facts.sort((a, b) => a.display_id.localeCompare(b.display_id, "en", { numeric: true })),
    kinds: CASE_KINDS.map((kind) => ({ kind, text: caseKindText[kind] })),
    reasons: CASE_REASONS.filter((reason) => reason !== "sold_out").map((reason) => ({
      reason,
      text: caseReasonText[reason],
    })),
  }
}

async function offersOf(container: MedusaContainer, id: string, fulfilled: Fulfilled) {
  const share = await aftersalesOf(container).transact((db) => lockShare(db, { id }, fulfilled))
  const rule = returnRuleAt(share.placed_at)
  return {
    seller_order_id: share.id,
    display_id: share.display_id,
    until: windowEnd(share.delivered_at, rule),
    lines: share.lines.map((line) => ({
      order_line_id: line.order_line_id,
      title: line.title,
      has_open_case: line.has_open_case,
      perishable: rule.perishable.includes(line.storage_class ?? "ambient"),
      offers: CASE_KINDS.flatMap((kind) => offerOf(kind, share, line.order_line_id)),
    })),
  }
}

type Offer = { kind: CaseKind; most: number; most_fen: number }

// Asked as a buyer with something to complain of would: what is refused then is not offered.
function offerOf(kind: CaseKind, share: ShareFacts, order_line_id: string): Offer[] {
  const line = share.lines.find((one) => one.order_line_id === order_line_id)!
  const most = availableFor(kind, line)
  const most_fen = kind === "exchange" ? 0 : moneyLeft(line)
  const wanted = kind === "refund" ? { amount_fen: most_fen } : { quantity: most }
  const asked = { kind, origin: "buyer", reason: "damaged", lines: [{ order_line_id, ...wanted }] }
  try {
    checkRequest(asked as Parameters<typeof checkRequest>[0], share, new Date())
    return [{ kind, most, most_fen }]
  } catch (refusal) {
    if ((refusal as { code?: string }).code?.startsWith("AFTERSALE-")) return []
    throw refusal
  }
}
