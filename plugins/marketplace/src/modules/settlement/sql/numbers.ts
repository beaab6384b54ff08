import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** The next number of a kind. Its row is held to the end of the transaction, so no number is ever missing. */
export async function nextNumber(db: Knex, kind: "run" | "payout" | "batch"): Promise<number> {
  const { rows }: { rows: { value: number }[] } = await db.raw(
    `insert into settlement_counter (id, value) values (?, 1)
     on conflict (id) do update set value = settlement_counter.value + 1, updated_at = now()
     returning value`,
    [kind]
  )
  return rows[0]!.value
}
