import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122121008 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "after_sale_line" drop constraint if exists "after_sale_line_open_unique";`);
    this.addSql(`alter table if exists "after_sale" drop constraint if exists "after_sale_request_key_unique";`);
    this.addSql(`alter table if exists "after_sale" drop constraint if exists "after_sale_display_id_unique";`);
    this.addSql(`create table if not exists "after_sale" ("id" text not null, "display_id" text not null, "order_id" text not null, "seller_order_id" text not null, "seller_id" text null, "kind" text check ("kind" in ('cancel', 'refund', 'return', 'exchange')) not null, "origin" text check ("origin" in ('buyer', 'seller', 'operator', 'system')) not null, "reason" text check ("reason" in ('changed_mind', 'damaged', 'spoiled', 'wrong_goods', 'missing', 'not_arrived', 'too_late', 'sold_out', 'other')) not null, "note" text null, "state" text check ("state" in ('requested', 'rejected', 'disputed', 'approved', 'awaiting_goods', 'executing', 'done', 'dismissed', 'withdrawn')) not null, "state_at" timestamptz not null, "request_key" text null, "freight_fen" integer not null default 0, "borne_by" text check ("borne_by" in ('seller', 'platform')) not null, "freight_borne_by" text check ("freight_borne_by" in ('carrier', 'seller', 'platform')) not null, "refund_fen" integer null, "was_paid" boolean null, "refund_way" text check ("refund_way" in ('none', 'provider', 'hand', 'cash', 'bank')) null, "refund_reference" text null, "paid_at" timestamptz null, "sent_back_at" timestamptz null, "sent_back_by" text null, "goods_received_at" timestamptz null, "sellable" boolean not null default true, "core_followed_at" timestamptz null, "next_attempt_at" timestamptz null, "attempts" integer not null default 0, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sale_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sale_deleted_at" ON "after_sale" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sale_order_id" ON "after_sale" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sale_seller_order_id" ON "after_sale" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sale_seller_id_state_state_at" ON "after_sale" ("seller_id", "state", "state_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sale_state_state_at" ON "after_sale" ("state", "state_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sale_next_attempt_at" ON "after_sale" ("next_attempt_at") WHERE next_attempt_at is not null AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sale_display_id_unique" ON "after_sale" ("display_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sale_request_key_unique" ON "after_sale" ("request_key") WHERE request_key is not null AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sale_event" ("id" text not null, "after_sale_id" text not null, "from_state" text check ("from_state" in ('requested', 'rejected', 'disputed', 'approved', 'awaiting_goods', 'executing', 'done', 'dismissed', 'withdrawn')) null, "to_state" text check ("to_state" in ('requested', 'rejected', 'disputed', 'approved', 'awaiting_goods', 'executing', 'done', 'dismissed', 'withdrawn')) not null, "actor_kind" text check ("actor_kind" in ('buyer', 'member', 'user', 'system')) not null, "actor_id" text null, "reason" text null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sale_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sale_event_after_sale_id" ON "after_sale_event" ("after_sale_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sale_event_deleted_at" ON "after_sale_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sale_event_after_sale_id_at" ON "after_sale_event" ("after_sale_id", "at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sale_event_at" ON "after_sale_event" ("at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sale_line" ("id" text not null, "after_sale_id" text not null, "order_line_id" text not null, "title" text not null, "quantity" real not null, "amount_fen" integer not null, "open" boolean not null default true, "restocked_at" timestamptz null, "replacement_line_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sale_line_pkey" primary key ("id"), constraint after_sale_line_amounts check (quantity >= 0 and amount_fen >= 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sale_line_after_sale_id" ON "after_sale_line" ("after_sale_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sale_line_deleted_at" ON "after_sale_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sale_line_order_line_id" ON "after_sale_line" ("order_line_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sale_line_replacement_line_id" ON "after_sale_line" ("replacement_line_id") WHERE replacement_line_id is not null AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sale_line_open_unique" ON "after_sale_line" ("order_line_id") WHERE open and deleted_at is null;`);

    this.addSql(`create table if not exists "after_sale_photo" ("id" text not null, "after_sale_id" text not null, "file_id" text not null, "mime" text not null, "size" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sale_photo_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sale_photo_after_sale_id" ON "after_sale_photo" ("after_sale_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sale_photo_deleted_at" ON "after_sale_photo" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "after_sale_event" add constraint "after_sale_event_after_sale_id_foreign" foreign key ("after_sale_id") references "after_sale" ("id") on update cascade;`);

    this.addSql(`alter table if exists "after_sale_line" add constraint "after_sale_line_after_sale_id_foreign" foreign key ("after_sale_id") references "after_sale" ("id") on update cascade;`);

    this.addSql(`alter table if exists "after_sale_photo" add constraint "after_sale_photo_after_sale_id_foreign" foreign key ("after_sale_id") references "after_sale" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "after_sale_event" drop constraint if exists "after_sale_event_after_sale_id_foreign";`);

    this.addSql(`alter table if exists "after_sale_line" drop constraint if exists "after_sale_line_after_sale_id_foreign";`);

    this.addSql(`alter table if exists "after_sale_photo" drop constraint if exists "after_sale_photo_after_sale_id_foreign";`);

    this.addSql(`drop table if exists "after_sale" cascade;`);

    this.addSql(`drop table if exists "after_sale_event" cascade;`);

    this.addSql(`drop table if exists "after_sale_line" cascade;`);

    this.addSql(`drop table if exists "after_sale_photo" cascade;`);
  }

}
