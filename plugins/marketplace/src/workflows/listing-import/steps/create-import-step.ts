import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { tooManyChecks } from "../../../domain/listing-import/import-faults"
import type { SheetFormat } from "../../../spreadsheet/file-kind"
import type { AuditedActor } from "../../audit/acting"
import { importsOf } from "../imports"

/** Files of one seller that may wait to be checked; nobody needs more, and each takes room. */
const MOST_CHECKS = 3

type Input = {
  id: string
  file_id: string
  seller_id: string
  actor: AuditedActor
  filename: string
  format: SheetFormat
}

/** Writes the row of an import that is to be checked. */
export const createImportStep = createStep(
  "market-create-listing-import-step",
  async (input: Input, { container }) => {
    const imports = importsOf(container)
    const [, waiting] = await imports.listAndCountListingImports(
      { seller_id: input.seller_id, state: "checking" },
      { take: 1, select: ["id"] }
    )
    if (waiting >= MOST_CHECKS) throw tooManyChecks()
    const created = await imports.createListingImports({
      ...input,
      state: "checking",
      next_attempt_at: new Date(),
    })
    return new StepResponse({ id: created.id }, created.id)
  },
  async (id, { container }) => {
    if (id) await importsOf(container).deleteListingImports(id)
  }
)
