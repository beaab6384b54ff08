import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { environment } from "../config/environment"
import { assertOrderKey, orderKeyOf, orderNumberIn, unknownOrderKey } from "../domain/order-key"

/** The order a key opens. */
export type OpenedOrder = { id: string; display_id: number; key: string }

/** Opens an order by the key its buyer was given; a wrong one is `ORDER-KEY-01`, whatever is wrong with it. */
export async function openOrder(container: MedusaContainer, typed: string): Promise<OpenedOrder> {
  const [opened] = await openOrders(container, [typed])
  return opened!
}

/** Opens several orders in one query. One wrong key refuses all. */
export async function openOrders(
  container: MedusaContainer,
  typed: string[]
): Promise<OpenedOrder[]> {
  const numbers = typed.map((key) => orderNumberIn(key))
  if (numbers.some((number) => number === null)) throw unknownOrderKey()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "display_id"],
    filters: { display_id: [...new Set(numbers)] } as Record<string, unknown>,
  })
  const byNumber = new Map(data.map((order) => [Number(order.display_id), order.id]))
  return typed.map((key, index) => {
    const display_id = numbers[index]!
    const id = byNumber.get(display_id)
    if (!id) throw unknownOrderKey()
    assertOrderKey(key, id, orderLinkSecret())
    return { id, display_id, key: keyOf({ id, display_id }) }
  })
}

/** The key of an order, for those who have proved that it is theirs. */
export const keyOf = (order: { id: string; display_id: number }) =>
  orderKeyOf(order, orderLinkSecret())

const orderLinkSecret = () => environment().secrets.orderLink
