import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122021042 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_order_line" drop constraint if exists "seller_order_line_order_line_id_unique";`);
    this.addSql(`alter table if exists "ledger_transaction" drop constraint if exists "ledger_transaction_source_event_unique";`);
    this.addSql(`create table if not exists "commission_rule" ("id" text not null, "seller_id" text null, "seller_kind" text null, "rate_bp" integer not null, "valid_from" timestamptz not null, "valid_to" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commission_rule_pkey" primary key ("id"), constraint commission_rule_check check (rate_bp between 0 and 10000));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commission_rule_deleted_at" ON "commission_rule" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ledger_account" ("id" text not null, "kind" text check ("kind" in ('buyer_receivable', 'cash_at_courier', 'seller_payable', 'platform_sales', 'commission_income', 'freight_payable', 'rounding')) not null, "seller_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_account_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_account_deleted_at" ON "ledger_account" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ledger_transaction" ("id" text not null, "kind" text check ("kind" in ('placed', 'cash_collected', 'refund', 'reversal')) not null, "source_event" text not null, "order_id" text not null, "seller_order_id" text not null, "memo" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_transaction_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_transaction_deleted_at" ON "ledger_transaction" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_transaction_source_event_unique" ON "ledger_transaction" ("source_event") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_transaction_order_id" ON "ledger_transaction" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_transaction_seller_order_id" ON "ledger_transaction" ("seller_order_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ledger_entry" ("id" text not null, "transaction_id" text not null, "account_id" text not null, "amount_fen" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_entry_pkey" primary key ("id"), constraint ledger_entry_check check (amount_fen <> 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_transaction_id" ON "ledger_entry" ("transaction_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_account_id" ON "ledger_entry" ("account_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_deleted_at" ON "ledger_entry" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_order" ("id" text not null, "display_id" text not null, "order_id" text not null, "order_display_id" text not null, "seller_id" text null, "hub_id" text null, "state" text check ("state" in ('placed', 'accepted', 'ready', 'shipped', 'delivered', 'settled', 'declined', 'cancelled', 'refunded')) not null default 'placed', "state_at" timestamptz not null, "placed_at" timestamptz not null, "currency_code" text not null default 'cny', "goods_fen" integer not null, "discount_fen" integer not null, "freight_fen" integer not null, "commission_fen" integer not null, "commission_rate_bp" integer not null, "commission_rule_id" text null, "rounding_fen" integer not null, "total_fen" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_deleted_at" ON "seller_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_order_id" ON "seller_order" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_seller_id_state_placed_at" ON "seller_order" ("seller_id", "state", "placed_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_hub_id_state" ON "seller_order" ("hub_id", "state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_state_placed_at" ON "seller_order" ("state", "placed_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_order_event" ("id" text not null, "seller_order_id" text not null, "from_state" text check ("from_state" in ('placed', 'accepted', 'ready', 'shipped', 'delivered', 'settled', 'declined', 'cancelled', 'refunded')) null, "to_state" text check ("to_state" in ('placed', 'accepted', 'ready', 'shipped', 'delivered', 'settled', 'declined', 'cancelled', 'refunded')) not null, "actor_kind" text check ("actor_kind" in ('member', 'user', 'system')) not null, "actor_id" text null, "reason" text null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_event_seller_order_id" ON "seller_order_event" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_event_deleted_at" ON "seller_order_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_event_seller_order_id_at" ON "seller_order_event" ("seller_order_id", "at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_order_line" ("id" text not null, "seller_order_id" text not null, "order_line_id" text not null, "product_id" text null, "variant_id" text null, "title" text not null, "thumbnail" text null, "hub_id" text null, "storage_class" text null, "quantity" real not null, "weight_grams" integer not null, "goods_fen" integer not null, "discount_fen" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_line_seller_order_id" ON "seller_order_line" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_line_deleted_at" ON "seller_order_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_line_order_line_id_unique" ON "seller_order_line" ("order_line_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "ledger_entry" add constraint "ledger_entry_transaction_id_foreign" foreign key ("transaction_id") references "ledger_transaction" ("id") on update cascade;`);
    this.addSql(`alter table if exists "ledger_entry" add constraint "ledger_entry_account_id_foreign" foreign key ("account_id") references "ledger_account" ("id") on update cascade;`);

    this.addSql(`alter table if exists "seller_order_event" add constraint "seller_order_event_seller_order_id_foreign" foreign key ("seller_order_id") references "seller_order" ("id") on update cascade;`);

    this.addSql(`alter table if exists "seller_order_line" add constraint "seller_order_line_seller_order_id_foreign" foreign key ("seller_order_id") references "seller_order" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "ledger_entry" drop constraint if exists "ledger_entry_account_id_foreign";`);

    this.addSql(`alter table if exists "ledger_entry" drop constraint if exists "ledger_entry_transaction_id_foreign";`);

    this.addSql(`alter table if exists "seller_order_event" drop constraint if exists "seller_order_event_seller_order_id_foreign";`);

    this.addSql(`alter table if exists "seller_order_line" drop constraint if exists "seller_order_line_seller_order_id_foreign";`);

    this.addSql(`drop table if exists "commission_rule" cascade;`);

    this.addSql(`drop table if exists "ledger_account" cascade;`);

    this.addSql(`drop table if exists "ledger_transaction" cascade;`);

    this.addSql(`drop table if exists "ledger_entry" cascade;`);

    this.addSql(`drop table if exists "seller_order" cascade;`);

    this.addSql(`drop table if exists "seller_order_event" cascade;`);

    this.addSql(`drop table if exists "seller_order_line" cascade;`);
  }

}
