import { generateEntityId } from "@medusajs/framework/utils"
import type { NewSellerOrder } from "../sql/place-seller-orders"

/** A seller order of eggs: 120.00 of goods less 3.00, 11.26 freight, 3 % commission. */
export function newSellerOrder(part: Partial<NewSellerOrder> = {}): NewSellerOrder {
  return {
    id: generateEntityId(undefined, "sord"),
    display_id: "1042-1",
    order_id: "order_1042",
    order_display_id: "1042",
    seller_id: "sel_eggs",
    hub_id: "hub_town",
    placed_at: new Date("2016-06-13T08:00:00Z"),
    goods_fen: 12_000,
    discount_fen: 300,
    freight_fen: 1_126,
    commission_fen: 351,
    tax_fen: 0,
    rounding_fen: 0,
    total_fen: 12_826,
    lines: [
      {
        order_line_id: generateEntityId(undefined, "ordli"),
        product_id: "prod_eggs",
        variant_id: "variant_eggs",
        title: "土鸡蛋",
        thumbnail: null,
        hub_id: "hub_town",
        storage_class: "ambient",
        quantity: 2,
        weight_grams: 3_000,
        goods_fen: 12_000,
        discount_fen: 300,
        tax_fen: 0,
        commission_fen: 351,
        commission_rate_bp: 300,
        commission_rule_id: null,
      },
    ],
    ...part,
  }
}
