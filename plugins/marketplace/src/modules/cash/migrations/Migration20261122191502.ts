import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { indexAllRows } from "../../../db/index-all-rows"

/** Cash that was collected stays on record: see indexAllRows. */
export class Migration20261122191502 extends Migration {
  override async up(): Promise<void> {
    this.addSql(indexAllRows(["cash_collection", "cash_handover"]))
  }

  // Indexes of all rows serve what those of some did.
  override async down(): Promise<void> {}
}
