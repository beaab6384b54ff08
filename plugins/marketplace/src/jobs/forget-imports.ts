import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetImports } from "../workflows/listing-import/forget-imports"

/** Once a night: old reports of spreadsheet imports go. */
export default async function forgetListingImports(container: MedusaContainer): Promise<void> {
  await forgetImports(container)
}

export const config = { name: "market-forget-listing-imports", schedule: "40 3 * * *" }
