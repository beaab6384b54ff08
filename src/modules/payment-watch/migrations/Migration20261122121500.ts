import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122121500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "payment_watch" ("id" text not null, "payment_session_id" text not null, "state" text check ("state" in ('watching', 'ordered', 'returned', 'expired')) not null default 'watching', "attempts" integer not null default 0, "next_attempt_at" timestamptz null, "returned_fen" integer null, "code" text null, "messages" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_watch_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_watch_deleted_at" ON "payment_watch" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_watch_payment_session_id_unique" ON "payment_watch" ("payment_session_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_watch_next_attempt_at" ON "payment_watch" ("next_attempt_at") WHERE state = 'watching' AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payment_watch" cascade;`)
  }
}
