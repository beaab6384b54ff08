import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { launch, settle } from "../in-flight"
import type { FilePlace } from "../stored-files"

/** Stands right after the step whose row names a file; taken back, the file is nobody's again until it is removed. */
export const settleFileStep = createStep(
  "market-settle-file-step",
  async (place: FilePlace, { container }) => {
    const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await settle(db, place.file_id)
    return new StepResponse(place.file_id, place)
  },
  async (place, { container }) => {
    if (place) await launch(container, place)
  }
)
