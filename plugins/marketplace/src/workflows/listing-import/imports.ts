import type { MedusaContainer } from "@medusajs/framework/types"
import {
  LISTING_IMPORT_MODULE,
  type ListingImportModuleService,
} from "../../modules/listing-import"
import { known } from "../known"
import type { ImportRecord } from "./import-row"

/** The module of spreadsheet imports in a running application. */
export const importsOf = (container: MedusaContainer) =>
  container.resolve<ListingImportModuleService>(LISTING_IMPORT_MODULE)

const UNKNOWN = ["MARKET-IMPORT-01", { zh: "这次导入", en: "import" }] as const

/** An import of this seller; somebody else's is not found. */
export async function importOf(container: MedusaContainer, id: string, seller_id: string) {
  const [found] = await importsOf(container).listListingImports({ id, seller_id }, { take: 1 })
  return known(found, ...UNKNOWN) as unknown as ImportRecord
}
