import { MedusaService } from "@medusajs/framework/utils"
import { ListingImport } from "./models/listing-import"
import { ListingImportRow } from "./models/listing-import-row"

/** Spreadsheet imports and their rows. */
export class ListingImportModuleService extends MedusaService({
  ListingImport,
  ListingImportRow,
}) {}
