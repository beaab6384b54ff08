import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122053908 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "market_listing_import_row" drop constraint if exists "market_listing_import_row_import_id_row_number_unique";`);
    this.addSql(`alter table if exists "market_listing_import" drop constraint if exists "market_listing_import_seller_id_unique";`);
    this.addSql(`create table if not exists "market_listing_import" ("id" text not null, "seller_id" text not null, "actor" jsonb not null, "applied_by" jsonb null, "state" text check ("state" in ('checking', 'refused', 'ready', 'applying', 'applied', 'cancelling', 'cancelled', 'failed')) not null default 'checking', "filename" text not null, "format" text check ("format" in ('xlsx', 'csv')) not null, "encoding" text null, "file_id" text null, "header" jsonb null, "total_rows" integer null, "checked_rows" integer not null default 0, "checked_to" integer not null default 0, "applied_rows" integer not null default 0, "creates" integer not null default 0, "updates" integer not null default 0, "unchanged" integer not null default 0, "error_rows" integer not null default 0, "without_photo" integer not null default 0, "progress" real not null default 0, "error_code" text null, "error_messages" jsonb null, "next_attempt_at" timestamptz null, "lease" text null, "attempts" integer not null default 0, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "market_listing_import_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_listing_import_deleted_at" ON "market_listing_import" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_listing_import_seller_id_created_at" ON "market_listing_import" ("seller_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_market_listing_import_seller_id_unique" ON "market_listing_import" ("seller_id") WHERE state IN ('applying', 'cancelling') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_listing_import_next_attempt_at" ON "market_listing_import" ("next_attempt_at") WHERE next_attempt_at IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "market_listing_import_row" ("id" text not null, "import_id" text not null, "row_number" integer not null, "sku" text null, "title" text null, "action" text check ("action" in ('create', 'update', 'unchanged', 'refused')) not null, "facts" jsonb null, "problems" jsonb null, "listing_id" text null, "stage" text check ("stage" in ('planned', 'written', 'announced')) null, "before" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "market_listing_import_row_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_listing_import_row_deleted_at" ON "market_listing_import_row" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_market_listing_import_row_import_id_row_number_unique" ON "market_listing_import_row" ("import_id", "row_number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_listing_import_row_import_id_action_row_number" ON "market_listing_import_row" ("import_id", "action", "row_number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_listing_import_row_import_id_sku" ON "market_listing_import_row" ("import_id", "sku") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "market_listing_import" cascade;`);

    this.addSql(`drop table if exists "market_listing_import_row" cascade;`);
  }

}
