import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Listings say what the shop shows of them: "approved" became "published", "withdrawn" became "archived". The next,
 * generated, migration puts the check on the column back with its new values.
 */
export class Migration20261122050000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "market_listing" drop constraint if exists "market_listing_state_check";`
    )
    this.addSql(`update "market_listing" set "state" = 'published' where "state" = 'approved';`)
    this.addSql(`update "market_listing" set "state" = 'archived' where "state" = 'withdrawn';`)
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "market_listing" drop constraint if exists "market_listing_state_check";`
    )
    this.addSql(`update "market_listing" set "state" = 'approved' where "state" = 'published';`)
    this.addSql(
      `update "market_listing" set "state" = 'withdrawn' where "state" in ('archived', 'paused');`
    )
  }
}
