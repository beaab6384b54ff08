import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { loadCartOrigins, type CartOrigin } from "@xiangji/marketplace/workflows"

/**
 * Which hub each product of a cart leaves from. The courier prices freight by it; core knows nothing of hubs,
 * so its pricing hooks hand this over (two queries, whatever the size of the cart).
 */
export async function originsOfCart(
  container: MedusaContainer,
  cartId: string
): Promise<CartOrigin[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["items.product_id"],
    filters: { id: cartId },
  })
  const [cart] = data as unknown as { items: { product_id: string | null }[] }[]
  const productIds = (cart?.items ?? []).flatMap((item) => item.product_id ?? [])
  return productIds.length ? loadCartOrigins(container, [...new Set(productIds)]) : []
}
