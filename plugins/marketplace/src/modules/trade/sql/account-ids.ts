import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { accountKey, type Account } from "../../../domain/ledger/account-balances"

/** Ids by account. Those that do not exist yet are opened, in the order given. */
export async function accountIds(
  db: Knex,
  wanted: readonly Account[]
): Promise<Map<string, string>> {
  const accounts = [...new Map(wanted.map((account) => [accountKey(account), account])).values()]
  const known = await find(db, accounts)
  const missing = accounts.filter((account) => !known.has(accountKey(account)))
  if (!missing.length) return known
  await db("ledger_account")
    .insert(
      missing.map(({ kind, owner_id }) => ({
        id: generateEntityId(undefined, "lacc"),
        kind,
        owner_id,
      }))
    )
    .onConflict()
    .ignore()
  return find(db, accounts)
}

async function find(db: Knex, accounts: readonly Account[]): Promise<Map<string, string>> {
  const found: (Account & { id: string })[] = await db("ledger_account")
    .select("id", "kind", "owner_id")
    .whereIn(
      db.raw("(kind, coalesce(owner_id, ''))") as unknown as string,
      accounts.map(({ kind, owner_id }) => [kind, owner_id ?? ""]) as never
    )
  return new Map(found.map((account) => [accountKey(account), account.id]))
}
