import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122115054 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "money_exception" drop constraint if exists "money_exception_kind_subject_id_unique";`);
    this.addSql(`create table if not exists "ledger_check" ("id" text not null, "started_at" timestamptz not null, "ended_at" timestamptz null, "looked_at" jsonb null, "differences" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_check_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_check_deleted_at" ON "ledger_check" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_check_started_at" ON "ledger_check" ("started_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "money_exception" ("id" text not null, "kind" text check ("kind" in ('ledger_not_zero', 'account_total_wrong', 'order_not_shared', 'share_claims_wrong', 'seller_order_not_booked', 'share_refund_wrong', 'capture_not_booked', 'refund_not_booked', 'order_total_differs', 'settlement_not_booked', 'payout_not_booked', 'cash_not_booked')) not null, "subject_type" text not null, "subject_id" text not null, "expected_fen" integer null, "found_fen" integer null, "state" text check ("state" in ('open', 'resolved')) not null default 'open', "found_at" timestamptz not null, "last_seen_at" timestamptz not null, "resolved_at" timestamptz null, "resolved_by" text null, "resolution" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "money_exception_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_money_exception_deleted_at" ON "money_exception" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_money_exception_kind_subject_id_unique" ON "money_exception" ("kind", "subject_id") WHERE state = 'open' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_money_exception_state_found_at" ON "money_exception" ("state", "found_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "ledger_account" drop constraint if exists "ledger_account_kind_check";`);

    this.addSql(`alter table if exists "ledger_transaction" drop constraint if exists "ledger_transaction_kind_check";`);

    this.addSql(`alter table if exists "commission_rule" add column if not exists "category_id" text null, add column if not exists "place_id" text null;`);

    this.addSql(`alter table if exists "ledger_account" add column if not exists "currency_code" text not null default 'cny';`);
    // Until now nobody noted which courier held the cash.
    this.addSql(`update "ledger_account" set "kind" = 'cash_in_transit', "seller_id" = 'courier' where "kind" = 'cash_at_courier';`);
    this.addSql(`alter table if exists "ledger_account" add constraint "ledger_account_kind_check" check("kind" in ('buyer_receivable', 'cash_in_transit', 'cash_on_hand', 'psp_clearing', 'bank', 'collector_shortage', 'seller_payable', 'seller_due', 'payout_in_flight', 'refund_payable', 'freight_payable', 'platform_sales', 'commission_income', 'cash_surplus', 'shortage_loss', 'compensation_expense', 'payment_fees', 'rounding'));`);
    this.addSql(`alter table if exists "ledger_account" rename column "seller_id" to "owner_id";`);

    this.addSql(`alter table if exists "ledger_transaction" add column if not exists "booked_at" timestamptz not null default now(), add column if not exists "reference" text null;`);
    this.addSql(`alter table if exists "ledger_transaction" alter column "order_id" type text using ("order_id"::text);`);
    this.addSql(`alter table if exists "ledger_transaction" alter column "order_id" drop not null;`);
    this.addSql(`alter table if exists "ledger_transaction" alter column "seller_order_id" type text using ("seller_order_id"::text);`);
    this.addSql(`alter table if exists "ledger_transaction" alter column "seller_order_id" drop not null;`);
    // What is booked already happened when it was written; the ledger's own guard would refuse to say so.
    this.addSql(`alter table "ledger_transaction" disable trigger user;`);
    this.addSql(`update "ledger_transaction" set "booked_at" = "created_at", "kind" = case "kind" when 'refund' then 'refund_decided' else "kind" end;`);
    this.addSql(`alter table "ledger_transaction" enable trigger user;`);
    this.addSql(`alter table if exists "ledger_transaction" add constraint "ledger_transaction_kind_check" check("kind" in ('placed', 'cash_collected', 'cash_handed_in', 'shortage_closed', 'own_money', 'payment_captured', 'refund_decided', 'refund_paid', 'settled', 'payout_started', 'payout_paid', 'payout_failed', 'correction', 'reversal'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_transaction_reference" ON "ledger_transaction" ("reference") WHERE reference IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_transaction_booked_at" ON "ledger_transaction" ("booked_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "seller_order_line" add column if not exists "tax_fen" integer not null default 0, add column if not exists "commission_fen" integer not null default 0, add column if not exists "commission_rate_bp" integer not null default 0, add column if not exists "commission_rule_id" text null, add column if not exists "withdrawn_quantity" real not null default 0, add column if not exists "refunded_fen" integer not null default 0;`);
    // A share's commission goes to its lines by value; what rounding leaves over to the first of them.
    this.addSql(`update "seller_order_line" line set "commission_rate_bp" = so."commission_rate_bp", "commission_rule_id" = so."commission_rule_id", "commission_fen" = floor((line."goods_fen" - line."discount_fen")::numeric * so."commission_fen" / greatest(so."goods_fen" - so."discount_fen", 1))::int from "seller_order" so where so."id" = line."seller_order_id";`);
    this.addSql(`update "seller_order_line" line set "commission_fen" = line."commission_fen" + missing."fen" from (select so."id", min(l."id") as line_id, so."commission_fen" - sum(l."commission_fen")::int as fen from "seller_order" so join "seller_order_line" l on l."seller_order_id" = so."id" group by so."id") missing where missing.line_id = line."id" and missing."fen" <> 0;`);
    this.addSql(`alter table if exists "seller_order" drop column if exists "commission_rate_bp", drop column if exists "commission_rule_id";`);

    this.addSql(`alter table if exists "seller_order" add column if not exists "tax_fen" integer not null default 0, add column if not exists "refunded_fen" integer not null default 0, add column if not exists "refunded_freight_fen" integer not null default 0, add column if not exists "handed_over_at" timestamptz null, add column if not exists "delivered_at" timestamptz null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_state_delivered_at" ON "seller_order" ("state", "delivered_at") WHERE deleted_at IS NULL;`);
    this.addSql(`alter table if exists "seller_order" add constraint seller_order_refunded check(refunded_fen between 0 and greatest(total_fen + rounding_fen, 0));`);
    this.addSql(`alter table if exists "seller_order" add constraint seller_order_refunded_freight check(refunded_freight_fen between 0 and freight_fen);`);

    this.addSql(`alter table if exists "seller_order_line" add constraint seller_order_line_refunded check(refunded_fen between 0 and greatest(goods_fen - discount_fen, 0));`);
    this.addSql(`alter table if exists "seller_order_line" add constraint seller_order_line_withdrawn check(withdrawn_quantity between 0 and quantity + 0.0001);`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ledger_check" cascade;`);

    this.addSql(`drop table if exists "money_exception" cascade;`);

    this.addSql(`alter table if exists "ledger_account" drop constraint if exists "ledger_account_kind_check";`);

    this.addSql(`alter table if exists "ledger_transaction" drop constraint if exists "ledger_transaction_kind_check";`);

    this.addSql(`alter table if exists "commission_rule" drop column if exists "category_id", drop column if exists "place_id";`);

    this.addSql(`alter table if exists "ledger_account" drop column if exists "currency_code";`);

    this.addSql(`alter table if exists "ledger_account" add constraint "ledger_account_kind_check" check("kind" in ('buyer_receivable', 'cash_at_courier', 'seller_payable', 'platform_sales', 'commission_income', 'freight_payable', 'rounding'));`);
    this.addSql(`alter table if exists "ledger_account" rename column "owner_id" to "seller_id";`);

    this.addSql(`drop index if exists "IDX_ledger_transaction_reference";`);
    this.addSql(`drop index if exists "IDX_ledger_transaction_booked_at";`);
    this.addSql(`alter table if exists "ledger_transaction" drop column if exists "booked_at", drop column if exists "reference";`);

    this.addSql(`alter table if exists "ledger_transaction" alter column "order_id" type text using ("order_id"::text);`);
    this.addSql(`alter table if exists "ledger_transaction" alter column "order_id" set not null;`);
    this.addSql(`alter table if exists "ledger_transaction" alter column "seller_order_id" type text using ("seller_order_id"::text);`);
    this.addSql(`alter table if exists "ledger_transaction" alter column "seller_order_id" set not null;`);
    this.addSql(`alter table if exists "ledger_transaction" add constraint "ledger_transaction_kind_check" check("kind" in ('placed', 'cash_collected', 'refund', 'reversal'));`);

    this.addSql(`drop index if exists "IDX_seller_order_state_delivered_at";`);
    this.addSql(`alter table if exists "seller_order" drop constraint if exists seller_order_refunded;`);
    this.addSql(`alter table if exists "seller_order" drop constraint if exists seller_order_refunded_freight;`);
    this.addSql(`alter table if exists "seller_order" drop column if exists "tax_fen", drop column if exists "refunded_fen", drop column if exists "refunded_freight_fen", drop column if exists "handed_over_at", drop column if exists "delivered_at";`);

    this.addSql(`alter table if exists "seller_order" add column if not exists "commission_rate_bp" integer not null, add column if not exists "commission_rule_id" text null;`);

    this.addSql(`alter table if exists "seller_order_line" drop constraint if exists seller_order_line_refunded;`);
    this.addSql(`alter table if exists "seller_order_line" drop constraint if exists seller_order_line_withdrawn;`);
    this.addSql(`alter table if exists "seller_order_line" drop column if exists "tax_fen", drop column if exists "commission_fen", drop column if exists "commission_rate_bp", drop column if exists "commission_rule_id", drop column if exists "withdrawn_quantity", drop column if exists "refunded_fen";`);
  }

}
