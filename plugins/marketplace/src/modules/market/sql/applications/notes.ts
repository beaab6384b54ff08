import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/** One move along a transition table: who, when, why. */
export type MoveNote = {
  subject_type: "application" | "seller"
  subject_id: string
  from_state: string
  to_state: string
  actor_id: string | null
  reason?: string | null
  notes?: Record<string, string> | null
}

/** Writes down a move. */
export async function writeNote(db: Knex, { notes, ...note }: MoveNote): Promise<string> {
  const id = generateEntityId(undefined, "rvn")
  const row = { reason: null, ...note, id, notes: notes ? JSON.stringify(notes) : null }
  await db("market_review_note").insert(row)
  return id
}

/** Takes notes of moves back that were taken back themselves. */
export async function removeNotes(db: Knex, ids: readonly string[]): Promise<void> {
  await db("market_review_note").whereIn("id", ids).delete()
}
