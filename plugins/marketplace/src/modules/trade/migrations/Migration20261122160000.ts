import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was captured beyond what was owed: looked for every minute, and nearly never there. */
export class Migration20261122160000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_ledger_transaction_surplus" on "ledger_transaction" ("reference")
         where kind = 'payment_captured' and seller_order_id is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_ledger_transaction_surplus";`)
  }
}
