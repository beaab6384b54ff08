import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LocalText } from "@xiangji/kernel"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { tokensOf } from "../../listing/core-product"
import { marketOf } from "../../market-service"

/** Whose name has changed. */
export type Renamed = { seller_id?: string; place_id?: string }

type Row = { id: string; search_tokens: string[]; texts: LocalText[] }

/** Goods are found by the names of their seller and place too: where one changes, their words are made anew. */
export const refreshWordsStep = createStep(
  "market-refresh-words-step",
  async (renamed: Renamed, { container }) => {
    const before = await marketOf(container).transact(async (db) => {
      const rows = await listingsOf(db, renamed)
      await writeWords(
        db,
        rows.map(({ id, texts }) => ({ id, search_tokens: tokensOf(...texts) }))
      )
      return rows.map(({ id, search_tokens }) => ({ id, search_tokens }))
    })
    return new StepResponse(before.length, before)
  },
  async (before, { container }) => {
    if (before?.length) await marketOf(container).transact((db) => writeWords(db, before))
  }
)

async function listingsOf(db: Knex, { seller_id, place_id }: Renamed): Promise<Row[]> {
  const { rows } = await db.raw(
    `select l.id, l.search_tokens, json_build_array(l.title, l.description, p.name, s.name) as texts
       from market_listing l
       join market_seller s on s.id = l.seller_id
       join market_place p on p.id = l.place_id
      where l.deleted_at is null and (l.seller_id = :seller_id or l.place_id = :place_id)
        for update of l`,
    { seller_id: seller_id ?? null, place_id: place_id ?? null }
  )
  return rows
}

async function writeWords(db: Knex, rows: readonly Pick<Row, "id" | "search_tokens">[]) {
  for (const { id, search_tokens } of rows)
    await db("market_listing").where({ id }).update({ search_tokens })
}
