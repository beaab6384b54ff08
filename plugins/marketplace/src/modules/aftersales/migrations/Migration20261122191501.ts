import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { indexAllRows } from "../../../db/index-all-rows"

/** Cases stay, closed or not: see indexAllRows. */
export class Migration20261122191501 extends Migration {
  override async up(): Promise<void> {
    this.addSql(indexAllRows(["after_sale", "after_sale_line", "after_sale_event", "after_sale_photo"]))
  }

  // Indexes of all rows serve what those of some did.
  override async down(): Promise<void> {}
}
