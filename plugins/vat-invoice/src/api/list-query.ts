import { z } from "@medusajs/framework/zod"
import { requestStates, type RequestState } from "../domain/request-states"

const STATES = requestStates.states as [RequestState, ...RequestState[]]

/** Where a page begins and how long it is. Query strings arrive as text. */
export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
})

/** A page of requests, of one state or several. */
export const RequestListQuery = PageQuery.extend({
  state: z.union([z.enum(STATES), z.array(z.enum(STATES))]).optional(),
})

/** Lists have a fixed shape of their own, so no fields are chosen by the caller. */
export const LIST_CONFIG = { isList: true, defaultLimit: 20, defaults: ["id"] }
