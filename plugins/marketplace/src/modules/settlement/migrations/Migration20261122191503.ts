import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { indexAllRows } from "../../../db/index-all-rows"

/** Statements and payouts stay: see indexAllRows. */
export class Migration20261122191503 extends Migration {
  override async up(): Promise<void> {
    this.addSql(indexAllRows(["settlement_run", "settlement", "settlement_line", "settlement_correction", "settlement_counter", "payout", "payout_account", "payout_batch"]))
  }

  // Indexes of all rows serve what those of some did.
  override async down(): Promise<void> {}
}
