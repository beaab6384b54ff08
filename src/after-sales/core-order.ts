import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MajorAmount } from "@xiangji/kernel"

/** An order as core has it now, as far as cases change it. */
export type CoreOrder = {
  id: string
  currency_code: string
  total: MajorAmount
  items: CoreLine[]
  payment_collections: { payments: CorePayment[] | null }[] | null
}

export type CoreLine = {
  id: string
  title: string
  quantity: MajorAmount
  variant_id: string | null
  adjustments: CoreAdjustment[] | null
  tax_lines: { rate: number; code: string; description?: string; provider_id?: string }[] | null
  detail: { fulfilled_quantity: MajorAmount }
} & Record<string, unknown>

export type CoreAdjustment = {
  amount: MajorAmount
  code?: string | null
  description?: string | null
  promotion_id?: string | null
  is_tax_inclusive?: boolean
}

export type CorePayment = {
  id: string
  provider_id: string
  canceled_at: string | null
  data: Record<string, unknown> | null
  captures: { amount: MajorAmount }[] | null
  refunds: { id: string; amount: MajorAmount; note: string | null }[] | null
}

/** Reads an order with lines, totals and payments. Lines of which nothing is left are not in it. */
export async function coreOrder(container: MedusaContainer, id: string): Promise<CoreOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    {
      entity: "order",
      fields: [
        "id",
        "currency_code",
        "total",
        "items.*",
        "items.detail.*",
        "items.adjustments.*",
        "items.tax_lines.*",
        "payment_collections.payments.*",
        "payment_collections.payments.captures.*",
        "payment_collections.payments.refunds.*",
      ],
      filters: { id },
    },
    { throwIfKeyNotFound: true }
  )
  return data[0] as unknown as CoreOrder
}
