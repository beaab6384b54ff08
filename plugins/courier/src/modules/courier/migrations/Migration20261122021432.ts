import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122021432 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "courier_tracking_event" drop constraint if exists "courier_tracking_event_shipment_id_fingerprint_unique";`);
    this.addSql(`alter table if exists "courier_milestone" drop constraint if exists "courier_milestone_shipment_id_milestone_unique";`);
    this.addSql(`create table if not exists "courier_freight_rate" ("id" text not null, "origin_code" text not null default '', "destination_code" text not null default '', "storage_class" text check ("storage_class" in ('ambient', 'chilled', 'frozen')) not null, "first_grams" integer not null, "first_fee_fen" integer not null, "step_grams" integer not null, "step_fee_fen" integer not null, "free_from_fen" integer null, "valid_from" timestamptz not null, "valid_to" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "courier_freight_rate_pkey" primary key ("id"), constraint courier_freight_rate_amounts check (first_grams > 0 AND step_grams > 0 AND first_fee_fen >= 0 AND step_fee_fen >= 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_courier_freight_rate_deleted_at" ON "courier_freight_rate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_courier_freight_rate_storage_class_valid_from" ON "courier_freight_rate" ("storage_class", "valid_from") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "courier_shipment" ("id" text not null, "subject_type" text not null, "subject_id" text not null, "carrier_code" text not null, "tracking_number" text null, "status" text check ("status" in ('created', 'collected', 'in_transit', 'out_for_delivery', 'attempt_failed', 'held', 'ready_for_pickup', 'delivered', 'returning', 'returned', 'lost', 'cancelled')) not null default 'created', "status_at" timestamptz null, "monitoring" text check ("monitoring" in ('none', 'subscribed', 'polling', 'finished', 'aborted', 'gave_up')) not null default 'none', "booking_state" text check ("booking_state" in ('pending', 'booked', 'failed')) not null default 'pending', "booked_at" timestamptz null, "delivery_confirmed_at" timestamptz null, "sender" jsonb not null, "recipient" jsonb not null, "weight_grams" integer not null, "goods_text" text not null, "label_url" text null, "callback_token" text not null, "salt" text not null, "next_attempt_at" timestamptz null, "attempts" integer not null default 0, "last_polled_at" timestamptz null, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "courier_shipment_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_courier_shipment_deleted_at" ON "courier_shipment" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_courier_shipment_active_subject" ON "courier_shipment" ("subject_type", "subject_id") WHERE status <> 'cancelled' AND booking_state <> 'failed' AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_courier_shipment_callback_token" ON "courier_shipment" ("callback_token") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_courier_shipment_due" ON "courier_shipment" ("next_attempt_at") WHERE next_attempt_at IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "courier_milestone" ("id" text not null, "subject_type" text not null, "subject_id" text not null, "milestone" text check ("milestone" in ('booked', 'collected', 'delivered', 'returning', 'returned', 'lost', 'cancelled')) not null, "reached_at" timestamptz not null, "handled_at" timestamptz null, "next_attempt_at" timestamptz not null, "attempts" integer not null default 0, "last_error" text null, "shipment_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "courier_milestone_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_courier_milestone_shipment_id" ON "courier_milestone" ("shipment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_courier_milestone_deleted_at" ON "courier_milestone" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_courier_milestone_shipment_id_milestone_unique" ON "courier_milestone" ("shipment_id", "milestone") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_courier_milestone_due" ON "courier_milestone" ("subject_type", "next_attempt_at") WHERE handled_at IS NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "courier_tracking_event" ("id" text not null, "fingerprint" text not null, "code" text null, "status" text check ("status" in ('created', 'collected', 'in_transit', 'out_for_delivery', 'attempt_failed', 'held', 'ready_for_pickup', 'delivered', 'returning', 'returned', 'lost', 'cancelled')) null, "text" text not null, "location" text null, "occurred_at" timestamptz not null, "received_at" timestamptz not null, "source" text check ("source" in ('push', 'query', 'staff')) not null, "shipment_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "courier_tracking_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_courier_tracking_event_shipment_id" ON "courier_tracking_event" ("shipment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_courier_tracking_event_deleted_at" ON "courier_tracking_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_courier_tracking_event_shipment_id_fingerprint_unique" ON "courier_tracking_event" ("shipment_id", "fingerprint") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "courier_milestone" add constraint "courier_milestone_shipment_id_foreign" foreign key ("shipment_id") references "courier_shipment" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "courier_tracking_event" add constraint "courier_tracking_event_shipment_id_foreign" foreign key ("shipment_id") references "courier_shipment" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "courier_milestone" drop constraint if exists "courier_milestone_shipment_id_foreign";`);

    this.addSql(`alter table if exists "courier_tracking_event" drop constraint if exists "courier_tracking_event_shipment_id_foreign";`);

    this.addSql(`drop table if exists "courier_freight_rate" cascade;`);

    this.addSql(`drop table if exists "courier_shipment" cascade;`);

    this.addSql(`drop table if exists "courier_milestone" cascade;`);

    this.addSql(`drop table if exists "courier_tracking_event" cascade;`);
  }

}
