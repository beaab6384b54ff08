import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { placesInUse } from "../../../../queries/places-in-use"
import { operatorOf } from "../../../../workflows/audit/operator-of"
import { addPlaceWorkflow } from "../../../../workflows/place/add-place"
import type { AddPlaceBody } from "./middlewares"

/** The whole tree, from the top down, with what stands on it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ places: await placesInUse(req.scope) })
}

/** Adds a place; its level and its parent follow from its code. */
export async function POST(req: AuthenticatedMedusaRequest<AddPlaceBody>, res: MedusaResponse) {
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  const { result: place } = await addPlaceWorkflow(req.scope).run({
    input: { ...req.validatedBody, operator },
  })
  res.status(201).json({ place })
}
