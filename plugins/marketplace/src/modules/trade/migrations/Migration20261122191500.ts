import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { indexAllRows } from "../../../db/index-all-rows"

/** What was ordered and what was booked for it stays: see indexAllRows. */
export class Migration20261122191500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(indexAllRows(["seller_order", "seller_order_line", "seller_order_event", "ledger_account", "ledger_transaction", "ledger_entry", "ledger_check", "money_exception"]))
  }

  // Indexes of all rows serve what those of some did.
  override async down(): Promise<void> {}
}
