import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { defineJob, type JobContext } from "@xiangji/job-queue/jobs"

type Payload = { product_id: string; status: "published" | "proposed" }

// A suspension that was broken off between our row and core's products: one of them is wrong, and the row is right.
const ASTRAY = `
  select p.id as product_id,
         case when s.state = 'suspended' then 'proposed' else 'published' end as status
    from market_seller s
    join market_listing l on l.seller_id = s.id and l.state = 'published' and l.deleted_at is null
    join product p on p.id = l.product_id and p.deleted_at is null
   where s.deleted_at is null and s.updated_at < now() - interval '1 minute'
     and (s.state = 'suspended' and p.status = 'published'
          or s.state = 'approved' and p.status = 'proposed'
             and exists (select 1 from market_review_note n where n.subject_id = s.id
                          and n.from_state = 'suspended' and n.deleted_at is null)) limit 500`

async function astray(container: MedusaContainer): Promise<Payload[]> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(ASTRAY)
  return rows
}

/** Sees to it that core shows what the seller's state allows, whatever was killed on the way. */
export const keepShopWindowJob = defineJob<Payload>({
  name: "market-keep-shop-window",
  attempts: 3,
  backoffMs: 10_000,
  timeoutMs: 60_000,
  async handle({ payload: { product_id, status }, container }: JobContext<Payload>) {
    const input = { selector: { id: product_id }, update: { status } }
    await updateProductsWorkflow(container).run({ input })
  },
  sweep: { everySeconds: 60, find: astray },
})
