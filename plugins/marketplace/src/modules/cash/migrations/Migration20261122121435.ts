import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122121435 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cash_handover" drop constraint if exists "cash_handover_request_key_unique";`);
    this.addSql(`alter table if exists "cash_collection" drop constraint if exists "cash_collection_seller_order_id_unique";`);
    this.addSql(`create table if not exists "cash_collection" ("id" text not null, "order_id" text not null, "seller_order_id" text not null, "collector" text not null, "parcel_id" text null, "tracking_number" text null, "amount_fen" integer not null, "collected_at" timestamptz not null, "state" text check ("state" in ('collected', 'handed_in')) not null default 'collected', "handover_id" text null, "counted_fen" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cash_collection_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cash_collection_deleted_at" ON "cash_collection" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cash_collection_seller_order_id_unique" ON "cash_collection" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cash_collection_collector_state_collected_at" ON "cash_collection" ("collector", "state", "collected_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cash_collection_handover_id" ON "cash_collection" ("handover_id") WHERE handover_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cash_collection_tracking_number" ON "cash_collection" ("tracking_number") WHERE tracking_number IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "cash_handover" ("id" text not null, "request_key" text not null, "collector" text not null, "parcels" integer not null, "expected_fen" integer not null, "counted_fen" integer not null, "note" text null, "received_by" text not null, "received_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cash_handover_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cash_handover_deleted_at" ON "cash_handover" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cash_handover_request_key_unique" ON "cash_handover" ("request_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cash_handover_collector_received_at" ON "cash_handover" ("collector", "received_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cash_handover_received_at" ON "cash_handover" ("received_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cash_collection" cascade;`);

    this.addSql(`drop table if exists "cash_handover" cascade;`);
  }

}
