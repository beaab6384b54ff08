import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { SellerColumns } from "../../../../domain/application/seller-facts"
import { handleFrom } from "../../../../domain/handle"
import { assertSellerMove, type SellerState } from "../../../../domain/seller-states"
import { known, SELLER_UNKNOWN } from "../../../../workflows/known"

/** The part of a seller that applications and operators change. */
export type SellerRow = SellerColumns & {
  id: string
  state: SellerState
  state_reason: string | null
  verified_at: Date | null
  hub_id: string | null
  trusted_at: Date | null
}

const COLUMNS = [
  ...(["id", "state", "state_reason", "verified_at", "hub_id", "trusted_at"] as const),
  ...(["kind", "name", "place_id", "story", "legal_name", "tax_id", "taxpayer_kind"] as const),
  ...(["issuance_route", "phone", "address", "bank_name", "bank_account"] as const),
  ...(["account_holder", "id_sealed", "id_masked", "id_hash"] as const),
]

/** The seller with this id. */
export async function readSeller(db: Knex, id: string): Promise<SellerRow> {
  const row = await sellerById(db, id).first()
  return known(row as SellerRow | undefined, ...SELLER_UNKNOWN)
}

/** The same, held until the transaction ends. */
export async function lockSeller(db: Knex, id: string): Promise<SellerRow> {
  const row = await sellerById(db, id).forUpdate().first()
  return known(row as SellerRow | undefined, ...SELLER_UNKNOWN)
}

const sellerById = (db: Knex, id: string) =>
  db("market_seller")
    .select(...COLUMNS)
    .where({ id })
    .whereNull("deleted_at")

/** Writes columns of a seller that is held. */
export async function writeSeller(
  db: Knex,
  id: string,
  columns: Partial<SellerRow>
): Promise<void> {
  const { name, story, id: _id, ...rest } = columns
  const json = {
    ...(name && { name: JSON.stringify(name) }),
    ...(story !== undefined && { story: story && JSON.stringify(story) }),
  }
  await db("market_seller")
    .where({ id })
    .update({ ...rest, ...json, updated_at: new Date() })
}

/** Moves a seller that is held along its table. */
export async function moveSeller(
  db: Knex,
  seller: Pick<SellerRow, "id" | "state">,
  to: SellerState,
  columns: Partial<SellerRow> = {}
): Promise<void> {
  assertSellerMove(seller.state, to)
  await writeSeller(db, seller.id, { state_reason: null, ...columns, state: to })
}

/** A new seller in the state "applied". */
export async function insertSeller(db: Knex, columns: Partial<SellerColumns>): Promise<string> {
  const { name, story, ...rest } = columns
  const id = generateEntityId(undefined, "sel")
  await db("market_seller").insert({
    ...rest,
    id,
    handle: handleFrom(id, name?.en),
    name: JSON.stringify(name),
    story: story ? JSON.stringify(story) : null,
    state: "applied",
  })
  return id
}

/** Makes a member the owner of a new seller. */
export async function insertOwner(db: Knex, seller_id: string, member_id: string): Promise<void> {
  const id = generateEntityId(undefined, "msh")
  await db("market_membership").insert({ id, seller_id, member_id, role: "owner" })
}

/** Removes a seller that was only just made. */
export async function deleteSeller(db: Knex, id: string): Promise<void> {
  await db("market_membership").where({ seller_id: id }).delete()
  await db("market_seller").where({ id }).delete()
}

/** Hides a seller whose registration was withdrawn, and its memberships, so that the name is free again. */
export async function hideSeller(db: Knex, id: string, at: Date): Promise<void> {
  await db("market_membership")
    .where({ seller_id: id })
    .whereNull("deleted_at")
    .update({ deleted_at: at })
  await db("market_seller").where({ id }).update({ deleted_at: at })
}

/** Takes `hideSeller` back. */
export async function showSeller(db: Knex, id: string, hidden_at: Date): Promise<void> {
  await db("market_seller").where({ id }).update({ deleted_at: null })
  await db("market_membership")
    .where({ seller_id: id, deleted_at: hidden_at })
    .update({ deleted_at: null })
}
