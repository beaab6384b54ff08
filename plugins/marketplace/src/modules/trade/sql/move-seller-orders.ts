import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { fault } from "@xiangji/kernel"
import { hasReached, sellerOrderStates } from "../../../domain/seller-order/states"
import type { Actor, SellerOrderState } from "../../../types/trade"

/** Which seller orders go where, on whose word. */
export type MoveRequest = {
  ids: string[]
  /** When given, others' seller orders are "not found". */
  seller_id?: string
  to: SellerOrderState
  by?: Actor
  reason?: string | null
}

/** One move that was made, with what is needed to take it back. */
export type Move = {
  id: string
  from: SellerOrderState
  to: SellerOrderState
  event_id: string
  state_at_before: string
}

type Row = { id: string; state: SellerOrderState; state_at: Date | string }

/**
 * Moves all of them or none. Those already there or further are left alone, so that a second tap or a late courier
 * report is no error; any other move outside the table is refused (`TRADE-STATE-01`).
 */
export async function moveSellerOrders(db: Knex, request: MoveRequest): Promise<Move[]> {
  const { to, by = { kind: "system" }, reason = null } = request
  const rows: Row[] = await db("seller_order")
    .select("id", "state", "state_at")
    .whereIn("id", request.ids)
    .where(request.seller_id ? { seller_id: request.seller_id } : {})
    .orderBy("id")
    .forUpdate()
  if (rows.length < new Set(request.ids).size) throw noSuchSellerOrder()
  const moving = rows.filter((row) => !hasReached(row.state, to))
  for (const row of moving) sellerOrderStates.assertMove(row.state, to)
  if (!moving.length) return []
  const at = new Date()
  const moves = moving.map((row) => ({
    id: row.id,
    from: row.state,
    to,
    event_id: generateEntityId(undefined, "sorde"),
    state_at_before: new Date(row.state_at).toISOString(),
  }))
  await db("seller_order")
    .whereIn(
      "id",
      moves.map((move) => move.id)
    )
    .update({
      state: to,
      state_at: at,
      updated_at: at,
      ...(to === "delivered" ? { delivered_at: at } : {}),
    })
  await db("seller_order_event").insert(
    moves.map((move) => ({
      id: move.event_id,
      seller_order_id: move.id,
      from_state: move.from,
      to_state: to,
      actor_kind: by.kind,
      actor_id: by.id ?? null,
      reason,
      at,
    }))
  )
  return moves
}

/** Takes moves back, unless somebody moved the seller order on in the meantime. */
export async function takeBackMoves(db: Knex, moves: readonly Move[]): Promise<void> {
  for (const move of moves) {
    const undone = await db("seller_order")
      .where({ id: move.id, state: move.to })
      .update({
        state: move.from,
        state_at: move.state_at_before,
        updated_at: new Date(),
        ...(move.to === "delivered" ? { delivered_at: null } : {}),
      })
    if (undone) await db("seller_order_event").where({ id: move.event_id }).delete()
  }
}

/** There is no seller order of this id, or it is somebody else's. */
export const noSuchSellerOrder = () =>
  fault("not_found", "TRADE-ORDER-01", {
    zh: "没有这个子订单",
    en: "There is no such seller order",
  })
