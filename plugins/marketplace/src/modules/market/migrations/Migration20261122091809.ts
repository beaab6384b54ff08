import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122091809 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "market_listing" drop constraint if exists "market_listing_seller_id_request_key_unique";`);
    this.addSql(`alter table if exists "market_listing" add column if not exists "request_key" text null, add column if not exists "request_hash" text null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_market_listing_seller_id_request_key_unique" ON "market_listing" ("seller_id", "request_key") WHERE request_key IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_market_listing_seller_id_request_key_unique";`);
    this.addSql(`alter table if exists "market_listing" drop column if exists "request_key", drop column if exists "request_hash";`);
  }

}
