import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Photos stored before they were rendered in the background have all their sizes already. */
export class Migration20261122050800 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `update "market_listing_image" set "state" = 'ready', "progress" = 1 where jsonb_array_length("variants") > 0;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`select 1;`)
  }
}
