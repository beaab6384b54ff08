import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { fault } from "@xiangji/kernel"
import { askedChange } from "../../domain/application/changed-facts"
import type { Facts } from "../../domain/application/facts"
import { factsInForce } from "../../domain/application/seller-facts"
import { lockSeller } from "../../modules/market/sql/applications/sellers"

/**
 * Part of a transaction: what of `set` differs from the facts in force. The seller stays held, so that of two changes
 * asked for at one moment the second finds the first.
 */
export async function changeOfSeller(
  db: Knex,
  seller_id: string,
  set: Partial<Facts>,
  id_hash: string | null
): Promise<Partial<Facts>> {
  const seller = await lockSeller(db, seller_id)
  if (seller.state !== "approved") throw notApproved()
  return askedChange(factsInForce(seller), set, id_hash !== null && id_hash === seller.id_hash)
}

const notApproved = () =>
  fault("not_allowed", "MARKET-SELLER-02", {
    zh: "只有通过审核、没有被暂停的卖家才能申请变更",
    en: "Only an approved seller that is not suspended can ask for a change",
  })
