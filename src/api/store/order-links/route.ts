import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { unknownOrderKey } from "../../../domain/order-key"
import { keyOf } from "../../../orders/open-order"
import type { OrderLinkBody } from "./validators"

/** Gives the key of an order to whoever still has the basket it was made from (`ORDER-KEY-01` otherwise). */
export const POST = async (req: MedusaRequest<OrderLinkBody>, res: MedusaResponse) => {
  const { order_id, cart_id } = req.validatedBody
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order.id", "order.display_id"],
    filters: { order_id, cart_id },
  })
  const order = (data[0] as { order?: { id: string; display_id: number } } | undefined)?.order
  if (!order) throw unknownOrderKey()
  res.status(201).json({ key: keyOf(order) })
}
