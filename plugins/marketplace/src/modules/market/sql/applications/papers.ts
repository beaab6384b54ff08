import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { PaperKind } from "../../../../types/market"

/** A paper as its table has it. */
export type PaperRow = {
  id: string
  application_id: string
  kind: PaperKind
  file_id: string
  mime: string
  size: number
  content_hash: string
  created_at: Date
}

const TABLE = "market_seller_paper"

/** The papers of applications, in the order in which they came. */
export async function papersOf(db: Knex, application_ids: readonly string[]): Promise<PaperRow[]> {
  return db<PaperRow>(TABLE)
    .whereIn("application_id", application_ids as string[])
    .whereNull("deleted_at")
    .orderBy("created_at")
    .orderBy("id")
}

/** Notes down a paper whose file is stored. */
export async function insertPaper(
  db: Knex,
  paper: Omit<PaperRow, "id" | "created_at">
): Promise<PaperRow> {
  const [row] = await db(TABLE)
    .insert({ ...paper, id: generateEntityId(undefined, "ppr") })
    .returning("*")
  return row as PaperRow
}
