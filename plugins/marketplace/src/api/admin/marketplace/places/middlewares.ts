import type { MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { receiveFile } from "../../../../papers/receive-file"
import { checkBody, localTextField } from "../../../check-input"

const code = z
  .string()
  .trim()
  .regex(/^\d{6,12}$/)
const name = localTextField(40)
const story = localTextField(4000)

const AddPlace = z.strictObject({
  code,
  name,
  story: story.optional(),
  parent_id: z.string().optional(),
})
const ChangePlace = z
  .strictObject({ code, name, story: story.nullable() })
  .partial()
  .refine((changes) => Object.keys(changes).length > 0)

export type AddPlaceBody = z.infer<typeof AddPlace>
export type ChangePlaceBody = z.infer<typeof ChangePlace>

const places = "/admin/marketplace/places"

/** `/admin` asks for an operator's sign-in by itself. */
export const adminPlaceMiddlewares: MiddlewareRoute[] = [
  { matcher: places, methods: ["POST"], middlewares: [checkBody(AddPlace)] },
  { matcher: `${places}/:id`, methods: ["POST"], middlewares: [checkBody(ChangePlace)] },
  { matcher: `${places}/:id/picture`, methods: ["POST"], middlewares: [receiveFile] },
]
