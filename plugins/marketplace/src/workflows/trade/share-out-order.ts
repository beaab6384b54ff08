import { BigNumber, generateEntityId } from "@medusajs/framework/utils"
import { fault, fenFromMajor } from "@xiangji/kernel"
import { commissionOn } from "../../domain/commission/commission-on"
import { commissionRuleFor, type CommissionRule } from "../../domain/commission/rule"
import type { FreightCharge, OrderLine } from "../../domain/seller-order/share"
import { splitOrder } from "../../domain/seller-order/split-order"
import type {
  NewSellerOrder,
  NewSellerOrderLine,
} from "../../modules/trade/sql/place-seller-orders"
import type { FreightParcel, LineOrigin } from "../../types/trade"
import { frozenParcels } from "./frozen-parcels"
import type { CoreOrder, CoreOrderItem } from "./read-core-order"

/** What a core order is shared out by. */
export type SharingBasis = {
  origins: readonly LineOrigin[]
  /** Overrides the parcels frozen on the shipping methods. */
  parcels?: readonly FreightParcel[]
  rules: readonly CommissionRule[]
}

/** Turns a core order into the seller orders to write: whole fen, frozen commission, numbered `1042-1`, `1042-2`, … */
export function shareOutOrder(order: CoreOrder, basis: SharingBasis): NewSellerOrder[] {
  const origins = new Map(basis.origins.map((origin) => [origin.product_id, origin]))
  const shares = splitOrder({
    total_fen: fenFromMajor(order.item_total) + fenFromMajor(order.shipping_total),
    lines: order.items.map((item) => lineOf(item, origins.get(item.product_id ?? ""))),
    freight: freightOf(order, basis.parcels),
  })
  const roundable = order.items.length + order.shipping_methods.length
  const placed_at = new Date(order.created_at)
  return shares.map((share, index) => {
    if (Math.abs(share.rounding_fen) > roundable) throw doesNotAddUp()
    const lines = share.lines.map(({ seller_id: _, ...line }) => ({
      ...line,
      ...commissionOf(line, origins.get(line.product_id ?? ""), basis.rules, placed_at),
    }))
    return {
      ...share,
      tax_fen: 0,
      commission_fen: lines.reduce((sum, line) => sum + line.commission_fen, 0),
      id: generateEntityId(undefined, "sord"),
      display_id: `${order.display_id}-${index + 1}`,
      order_id: order.id,
      order_display_id: String(order.display_id),
      placed_at,
      lines,
    }
  })
}

type UnchargedLine = Omit<
  NewSellerOrderLine,
  "commission_fen" | "commission_rate_bp" | "commission_rule_id"
>

/** Core's amounts are yuan with any number of decimals; each is rounded to a fen once, here. */
function lineOf(item: CoreOrderItem, origin?: LineOrigin): OrderLine & UnchargedLine {
  const quantity = new BigNumber(item.quantity).numeric
  return {
    order_line_id: item.id,
    product_id: item.product_id,
    variant_id: item.variant_id,
    title: item.product_title ?? item.title,
    thumbnail: item.thumbnail,
    quantity,
    seller_id: origin?.seller_id ?? null,
    hub_id: origin?.hub_id ?? null,
    storage_class: origin?.storage_class ?? null,
    weight_grams: Math.round((origin?.gross_weight_grams ?? 0) * quantity),
    goods_fen: fenFromMajor(item.original_total),
    discount_fen: fenFromMajor(item.discount_total),
    tax_fen: 0,
  }
}

function freightOf(order: CoreOrder, parcels?: readonly FreightParcel[]): FreightCharge[] {
  if (parcels) return [{ charged_fen: fenFromMajor(order.shipping_total), parcels }]
  return order.shipping_methods.map((method) => ({
    charged_fen: fenFromMajor(method.total),
    parcels: frozenParcels(method.data),
  }))
}

/** Each line has a rate of its own, because rules may be about its category or its village. */
function commissionOf(
  line: { goods_fen: number; discount_fen: number },
  origin: LineOrigin | undefined,
  rules: readonly CommissionRule[],
  at: Date
) {
  const rule = origin ? commissionRuleFor(rules, origin, at) : null
  const rate_bp = rule?.rate_bp ?? 0
  return {
    commission_fen: commissionOn(line.goods_fen - line.discount_fen, rate_bp),
    commission_rate_bp: rate_bp,
    commission_rule_id: rule?.id ?? null,
  }
}

const doesNotAddUp = () =>
  fault("unexpected", "TRADE-SPLIT-01", {
    zh: "订单金额与各卖家份额之和不符",
    en: "The order's total is not the sum of its sellers' shares",
  })
