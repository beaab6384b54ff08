import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122092733 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "market_file_in_flight" drop constraint if exists "market_file_in_flight_file_id_unique";`);
    this.addSql(`create table if not exists "market_file_in_flight" ("id" text not null, "file_id" text not null, "url" text null, "removing_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "market_file_in_flight_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_file_in_flight_deleted_at" ON "market_file_in_flight" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_market_file_in_flight_file_id_unique" ON "market_file_in_flight" ("file_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_file_in_flight_created_at" ON "market_file_in_flight" ("created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "market_application" add column if not exists "forgotten_at" timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "market_file_in_flight" cascade;`);

    this.addSql(`alter table if exists "market_application" drop column if exists "forgotten_at";`);
  }

}
