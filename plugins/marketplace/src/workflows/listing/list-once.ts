import type { MedusaContainer } from "@medusajs/framework/types"
import { fault } from "@xiangji/kernel"
import { marketOf } from "../market-service"
import { createListingWorkflow } from "./create-listing"
import type { CreateListingInput } from "./listing-input"

type Listed = { id: string; created: boolean }

/**
 * Lists something once per request, however often the request comes: a seller whose answer got lost presses again. Of
 * two at the same moment the database's unique index lets one through; the other one's workflow takes back all it did,
 * and the answer is what the first one made.
 */
export async function listOnce(
  container: MedusaContainer,
  input: CreateListingInput
): Promise<Listed> {
  const before = await listedBefore(container, input)
  if (before) return before
  try {
    const { result } = await createListingWorkflow(container).run({ input })
    return { id: result.id, created: true }
  } catch (thrown) {
    // Not only the index refuses the slower one: its SKU, for instance, is taken by then as well.
    const meanwhile = await listedBefore(container, input)
    if (meanwhile) return meanwhile
    throw thrown
  }
}

async function listedBefore(
  container: MedusaContainer,
  { seller_id, request }: CreateListingInput
): Promise<Listed | undefined> {
  if (!request) return undefined
  const [listing] = await marketOf(container).listListings(
    { seller_id, request_key: request.key },
    { take: 1, select: ["id", "request_hash"] }
  )
  if (!listing) return undefined
  if (listing.request_hash === request.hash) return { id: listing.id, created: false }
  throw fault("not_allowed", "MARKET-REQUEST-02", {
    zh: "这张表上次已经提交成功了，这次的内容和上次不一样。要改，请到“我的商品”里改",
    en: "This form was sent before with other contents, and is listed. Please change it among your products",
  })
}
