import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122121612 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "settlement_run" drop constraint if exists "settlement_run_state_unique";`);
    this.addSql(`alter table if exists "settlement_run" drop constraint if exists "settlement_run_number_unique";`);
    this.addSql(`alter table if exists "settlement_line" drop constraint if exists "settlement_line_ledger_entry_id_unique";`);
    this.addSql(`alter table if exists "settlement_correction" drop constraint if exists "settlement_correction_request_key_unique";`);
    this.addSql(`alter table if exists "settlement" drop constraint if exists "settlement_display_id_unique";`);
    this.addSql(`alter table if exists "settlement" drop constraint if exists "settlement_run_id_seller_id_unique";`);
    this.addSql(`alter table if exists "payout_batch" drop constraint if exists "payout_batch_number_unique";`);
    this.addSql(`alter table if exists "payout_account" drop constraint if exists "payout_account_stripe_account_id_unique";`);
    this.addSql(`alter table if exists "payout_account" drop constraint if exists "payout_account_seller_id_unique";`);
    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_retry_of_unique";`);
    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_batch_id_batch_line_unique";`);
    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_seller_id_unique";`);
    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_reference_unique";`);
    this.addSql(`create table if not exists "payout" ("id" text not null, "reference" text not null, "seller_id" text not null, "amount_fen" integer not null, "currency_code" text not null default 'cny', "provider" text check ("provider" in ('bank-batch', 'stripe-connect')) not null, "state" text check ("state" in ('pending', 'submitted', 'paid', 'failed', 'returned')) not null default 'pending', "state_at" timestamptz not null, "destination_sealed" text not null, "destination" jsonb not null, "batch_id" text null, "batch_line" integer null, "attempts" integer not null default 0, "submitted_at" timestamptz null, "provider_reference" text null, "paid_at" timestamptz null, "failed_at" timestamptz null, "failure" jsonb null, "returned_fen" integer not null default 0, "retry_of" text null, "started_by" text null, "lease" text null, "next_attempt_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_pkey" primary key ("id"), constraint payout_check check (amount_fen > 0), constraint payout_returned check (returned_fen between 0 and amount_fen));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_deleted_at" ON "payout" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_reference_unique" ON "payout" ("reference") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_seller_id_unique" ON "payout" ("seller_id") WHERE state IN ('pending', 'submitted') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_seller_id_created_at" ON "payout" ("seller_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_batch_id_batch_line_unique" ON "payout" ("batch_id", "batch_line") WHERE batch_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_state_state_at" ON "payout" ("state", "state_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_next_attempt_at" ON "payout" ("next_attempt_at") WHERE next_attempt_at IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_provider_reference" ON "payout" ("provider_reference") WHERE provider_reference IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_retry_of_unique" ON "payout" ("retry_of") WHERE retry_of IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payout_account" ("id" text not null, "seller_id" text not null, "provider" text check ("provider" in ('bank-batch', 'stripe-connect')) not null default 'bank-batch', "stripe_account_id" text null, "stripe_ready" boolean not null default false, "stripe_checked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_account_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_account_deleted_at" ON "payout_account" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_account_seller_id_unique" ON "payout_account" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_account_stripe_account_id_unique" ON "payout_account" ("stripe_account_id") WHERE stripe_account_id IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payout_batch" ("id" text not null, "number" integer not null, "preset" text not null, "count" integer not null, "total_fen" integer not null, "exported_at" timestamptz not null, "exported_by" text null, "exported_by_name" text null, "answered_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_batch_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_batch_deleted_at" ON "payout_batch" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_batch_number_unique" ON "payout_batch" ("number") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "settlement" ("id" text not null, "display_id" text not null, "run_id" text not null, "seller_id" text not null, "period_from" timestamptz not null, "period_to" timestamptz not null, "settled_at" timestamptz not null, "opening_fen" integer not null, "earned_fen" integer not null, "fees_fen" integer not null, "refunds_fen" integer not null, "corrections_fen" integer not null, "net_fen" integer not null, "closing_fen" integer not null, "smallest_payout_fen" integer not null, "payout_id" text null, "settled_through_seq" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "settlement_pkey" primary key ("id"), constraint settlement_adds_up check (net_fen = earned_fen - fees_fen - refunds_fen + corrections_fen and closing_fen = opening_fen + net_fen));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_settlement_deleted_at" ON "settlement" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_settlement_run_id_seller_id_unique" ON "settlement" ("run_id", "seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_settlement_display_id_unique" ON "settlement" ("display_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_settlement_seller_id_settled_at" ON "settlement" ("seller_id", "settled_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_settlement_payout_id" ON "settlement" ("payout_id") WHERE payout_id IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "settlement_correction" ("id" text not null, "seller_id" text not null, "amount_fen" integer not null, "against" text check ("against" in ('compensation_expense', 'commission_income', 'rounding')) not null, "reason" text not null, "request_key" text not null, "booked_by" text null, "booked_by_name" text null, "booked_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "settlement_correction_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_settlement_correction_deleted_at" ON "settlement_correction" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_settlement_correction_request_key_unique" ON "settlement_correction" ("request_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_settlement_correction_seller_id_booked_at" ON "settlement_correction" ("seller_id", "booked_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "settlement_counter" ("id" text not null, "value" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "settlement_counter_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_settlement_counter_deleted_at" ON "settlement_counter" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "settlement_line" ("id" text not null, "settlement_id" text not null, "ledger_entry_id" text not null, "seller_order_id" text null, "part" text check ("part" in ('earned', 'refund', 'correction')) not null, "amount_fen" integer not null, "fee_fen" integer not null, "booked_at" timestamptz not null, "memo" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "settlement_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_settlement_line_settlement_id" ON "settlement_line" ("settlement_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_settlement_line_deleted_at" ON "settlement_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_settlement_line_ledger_entry_id_unique" ON "settlement_line" ("ledger_entry_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_settlement_line_seller_order_id" ON "settlement_line" ("seller_order_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "settlement_run" ("id" text not null, "number" integer not null, "state" text check ("state" in ('running', 'done')) not null default 'running', "period_from" timestamptz not null, "period_to" timestamptz not null, "cut_off_at" timestamptz not null, "returns_window_days" integer not null, "smallest_payout_fen" integer not null, "sellers_total" integer not null default 0, "sellers_done" integer not null default 0, "statements" integer not null default 0, "net_fen" integer not null default 0, "last_seller_id" text null, "failures" jsonb null, "started_by" text null, "started_by_name" text null, "started_at" timestamptz not null, "ended_at" timestamptz null, "lease" text null, "next_attempt_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "settlement_run_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_settlement_run_deleted_at" ON "settlement_run" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_settlement_run_number_unique" ON "settlement_run" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_settlement_run_state_unique" ON "settlement_run" ("state") WHERE state = 'running' AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "settlement_line" add constraint "settlement_line_settlement_id_foreign" foreign key ("settlement_id") references "settlement" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "settlement_line" drop constraint if exists "settlement_line_settlement_id_foreign";`);

    this.addSql(`drop table if exists "payout" cascade;`);

    this.addSql(`drop table if exists "payout_account" cascade;`);

    this.addSql(`drop table if exists "payout_batch" cascade;`);

    this.addSql(`drop table if exists "settlement" cascade;`);

    this.addSql(`drop table if exists "settlement_correction" cascade;`);

    this.addSql(`drop table if exists "settlement_counter" cascade;`);

    this.addSql(`drop table if exists "settlement_line" cascade;`);

    this.addSql(`drop table if exists "settlement_run" cascade;`);
  }

}
