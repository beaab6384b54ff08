import { BigNumber, generateEntityId, MathBN } from "@medusajs/framework/utils"
import { fault, fenFromMajor, roundTogether } from "@xiangji/kernel"
import { commissionOn } from "../../domain/commission/commission-on"
import { commissionRuleFor, type CommissionRule } from "../../domain/commission/rule"
import type { ExactLine, FreightCharge, LineCarriage } from "../../domain/seller-order/share"
import { splitOrder } from "../../domain/seller-order/split-order"
import { wholeFenLines } from "../../domain/seller-order/whole-fen"
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
  const items = [...order.items].sort(byTitle)
  const amounts = wholeFenLines(items.map(exactLine))
  const lines = items.map((item, index) => ({
    ...lineOf(item, origins.get(item.product_id ?? "")),
    ...amounts[index]!,
  }))
  const shares = splitOrder({
    total_fen: fenFromMajor(new BigNumber(MathBN.add(order.item_total, order.shipping_total))),
    lines,
    freight: freightOf(order, basis.parcels),
    freight_tax_fen: freightTaxOf(order, lines),
  })
  if (shares.some((share) => Math.abs(share.rounding_fen) > MOST_ROUNDING)) throw doesNotAddUp()
  const placed_at = new Date(order.created_at)
  return shares.map((share, index) => {
    const lines = share.lines.map(({ seller_id: _, ...line }) => ({
      ...line,
      ...commissionOf(line, origins.get(line.product_id ?? ""), basis.rules, placed_at),
    }))
    return {
      ...share,
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

// Core gives lines in no order of its own, and the odd fen of a split goes to whoever is first: the same basket must
// always be split the same way.
const byTitle = (a: CoreOrderItem, b: CoreOrderItem) => {
  const [one, other] = [a, b].map(({ product_title, title, id }) =>
    [product_title ?? title, title, id].join("\n")
  )
  return one! < other! ? -1 : 1
}

/** Goods, discounts, freight and their sum are each rounded once: half a fen each is two. */
const MOST_ROUNDING = 2

type LineAsBought = LineCarriage &
  Pick<NewSellerOrderLine, "product_id" | "variant_id" | "title" | "thumbnail" | "quantity">

function lineOf(item: CoreOrderItem, origin?: LineOrigin): LineAsBought {
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
  }
}

// Core's `original_total` and `discount_total` carry the tax that is on them, whichever way prices are entered.
const exactLine = ({ original_total, discount_total, tax_total }: CoreOrderItem): ExactLine => ({
  goods: original_total,
  discount: discount_total,
  tax: tax_total,
})

/** What the goods do not carry of the order's tax; never more than the freight itself. */
function freightTaxOf(order: CoreOrder, lines: readonly { tax_fen: number }[]): number {
  const onGoods = lines.reduce((sum, line) => sum + line.tax_fen, 0)
  const onFreight = Math.max(0, fenFromMajor(order.tax_total) - onGoods)
  return Math.min(onFreight, fenFromMajor(order.shipping_total))
}

function freightOf(order: CoreOrder, parcels?: readonly FreightParcel[]): FreightCharge[] {
  if (parcels) return [{ charged_fen: fenFromMajor(order.shipping_total), parcels }]
  const charged = roundTogether(order.shipping_methods.map((method) => method.total))
  return order.shipping_methods.map((method, index) => ({
    charged_fen: charged[index]!,
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
