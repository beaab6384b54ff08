import type { CreateOrderLineItemDTO, MedusaContainer } from "@medusajs/framework/types"
import { BigNumber, ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { majorFromFen } from "@xiangji/kernel"
import { aftersalesOf } from "@xiangji/marketplace/workflows"
import type { CaseGoods } from "./case-goods"
import { changeOrder, confirmedChange } from "./change-order"
import { coreOrder, type CoreLine } from "./core-order"
import { markerOf } from "./marker"

/** What a line of core's order keeps of the product it was made from. */
const COPIED = [
  ...["title", "subtitle", "thumbnail", "variant_id", "product_id", "product_title"],
  ...["product_description", "product_subtitle", "product_type", "product_collection"],
  ...["product_handle", "variant_sku", "variant_barcode", "variant_title"],
  ...["variant_option_values", "requires_shipping"],
]

/**
 * The same goods once more: lines of their own in core's order, worth what came back, with stock reserved at the hub; the
 * packing desk offers them. Line ids follow from the case's, so nothing is made twice.
 */
export async function sendAnew(
  container: MedusaContainer,
  { case_id, order_id, goods }: { case_id: string; order_id: string; goods: readonly CaseGoods[] }
): Promise<void> {
  const anew = goods.map((one) => ({ ...one, new_id: `ordli_${one.id}` }))
  for (const one of anew) await reserve(container, one)
  if (!(await confirmedChange(container, order_id, markerOf(case_id, "sent-anew")))) {
    const order = await coreOrder(container, order_id)
    for (const one of anew) await makeLine(container, order.items, one)
    await changeOrder(container, {
      order_id,
      change_type: "edit",
      internal_note: markerOf(case_id, "sent-anew"),
      actions: anew.map((one) => ({
        action: "ITEM_ADD",
        reference: "order_line_item",
        reference_id: one.new_id,
        details: {
          reference_id: one.new_id,
          quantity: one.quantity,
          unit_price: unitPrice(one),
        },
      })),
    })
  }
  for (const one of anew)
    await aftersalesOf(container).updateAfterSaleLines({
      id: one.id,
      replacement_line_id: one.new_id,
    })
}

type Anew = CaseGoods & { new_id: string }

const unitPrice = ({ net_fen, bought }: CaseGoods): number => majorFromFen(net_fen) / bought

async function makeLine(container: MedusaContainer, items: readonly CoreLine[], one: Anew) {
  const orders = container.resolve(Modules.ORDER)
  const [there] = await orders.listOrderLineItems({ id: one.new_id }, { take: 1 })
  if (there) return
  const bought = items.find((line) => line.id === one.order_line_id)
  const copied = Object.fromEntries(COPIED.map((field) => [field, bought?.[field] ?? null]))
  const taxes = (bought?.tax_lines ?? []).map(({ rate, code, description, provider_id }) => ({
    ...{ rate: new BigNumber(rate).numeric, code, description, provider_id },
  }))
  await orders.createOrderLineItems([
    {
      ...copied,
      id: one.new_id,
      title: (bought?.title as string | undefined) ?? one.title,
      variant_id: one.variant_id,
      quantity: one.quantity,
      unit_price: unitPrice(one),
      is_tax_inclusive: true,
      is_discountable: false,
      tax_lines: taxes,
      metadata: { replaces: one.order_line_id },
    },
  ] as unknown as CreateOrderLineItemDTO[])
}

async function reserve(container: MedusaContainer, one: Anew): Promise<void> {
  if (!one.variant_id || !one.location_id) return
  const inventory = container.resolve(Modules.INVENTORY)
  const [kept] = await inventory.listReservationItems({ line_item_id: one.new_id }, { take: 1 })
  if (kept || one.replacement_line_id) return
  const items = await inventoryItemsOf(container, one.variant_id)
  const shelves = items.map(({ inventory_item_id }) => inventory_item_id)
  if (!shelves.length) return
  // The lock that core reserves under: it reads a shelf's figures and writes them anew.
  await container.resolve(Modules.LOCKING).execute(shelves, () =>
    inventory.createReservationItems(
      items.map(({ inventory_item_id, required_quantity }) => ({
        line_item_id: one.new_id,
        inventory_item_id,
        location_id: one.location_id!,
        quantity: one.quantity * required_quantity,
        description: "换货补发 Replacement",
      }))
    )
  )
}

async function inventoryItemsOf(container: MedusaContainer, variant_id: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: ["inventory_items.inventory_item_id", "inventory_items.required_quantity"],
    filters: { id: variant_id },
  })
  const [variant] = data as unknown as {
    inventory_items: { inventory_item_id: string; required_quantity: number }[] | null
  }[]
  return variant?.inventory_items ?? []
}
