import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122023641 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "vat_invoice" drop constraint if exists "vat_invoice_code_number_unique";`);
    this.addSql(`alter table if exists "vat_request" drop constraint if exists "vat_request_idempotency_key_unique";`);
    this.addSql(`create table if not exists "vat_request" ("id" text not null, "display_no" serial, "customer_id" text null, "order_key" text null, "idempotency_key" text not null, "medium" text check ("medium" in ('paper', 'digital')) not null, "kind" text check ("kind" in ('special', 'normal')) not null, "state" text check ("state" in ('draft', 'submitted', 'approved', 'rejected', 'cancelled', 'issuing', 'issue_failed', 'needs_login', 'unknown', 'issued', 'delivering', 'lost', 'returned', 'delivered', 'closed')) not null, "state_at" timestamptz not null, "title" jsonb not null, "title_id" text null, "recipient" jsonb null, "total_fen" integer not null, "currency_code" text not null default 'cny', "reason" text null, "shipment_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vat_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vat_request_deleted_at" ON "vat_request" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vat_request_customer_id" ON "vat_request" ("customer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vat_request_order_key" ON "vat_request" ("order_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vat_request_state_state_at" ON "vat_request" ("state", "state_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vat_request_idempotency_key_unique" ON "vat_request" ("idempotency_key") WHERE state NOT IN ('rejected', 'cancelled') AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "vat_invoice" ("id" text not null, "state" text check ("state" in ('draft', 'issued')) not null default 'draft', "direction" text check ("direction" in ('blue', 'red')) not null default 'blue', "medium" text check ("medium" in ('paper', 'digital')) not null, "kind" text check ("kind" in ('special', 'normal')) not null, "seller_id" text not null, "seller_order_id" text not null, "order_id" text not null, "order_display_id" text not null, "seller" jsonb not null, "buyer" jsonb not null, "issuance_route" text check ("issuance_route" in ('self', 'platform', 'bureau_proxy', 'buyer_purchase')) not null, "gross_fen" integer not null, "net_fen" integer not null, "tax_fen" integer not null, "currency_code" text not null default 'cny', "code" text not null default '', "number" text null, "issued_on" text null, "issued_at" timestamptz null, "issued_by" text null, "request_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vat_invoice_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vat_invoice_request_id" ON "vat_invoice" ("request_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vat_invoice_deleted_at" ON "vat_invoice" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vat_invoice_seller_order_id" ON "vat_invoice" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vat_invoice_order_id" ON "vat_invoice" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vat_invoice_code_number_unique" ON "vat_invoice" ("code", "number") WHERE number IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "vat_invoice_line" ("id" text not null, "line_no" integer not null, "order_line_id" text not null, "name" text not null, "tax_code" text null, "unit" text not null, "quantity" text not null, "gross_fen" integer not null, "net_fen" integer not null, "tax_fen" integer not null, "rate_bp" integer not null, "exempt" boolean not null, "legal_ref" text null, "invoice_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vat_invoice_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vat_invoice_line_invoice_id" ON "vat_invoice_line" ("invoice_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vat_invoice_line_deleted_at" ON "vat_invoice_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vat_invoice_line_order_line_id" ON "vat_invoice_line" ("order_line_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "vat_document" ("id" text not null, "file_id" text not null, "file_name" text not null, "mime_type" text not null, "size" integer not null, "sha256" text not null, "invoice_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vat_document_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vat_document_invoice_id" ON "vat_document" ("invoice_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vat_document_deleted_at" ON "vat_document" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "vat_request_event" ("id" text not null, "sequence" serial, "kind" text not null, "occurred_at" timestamptz not null, "actor_type" text check ("actor_type" in ('customer', 'user', 'guest', 'system')) not null, "actor_id" text null, "data" jsonb not null, "request_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vat_request_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vat_request_event_request_id" ON "vat_request_event" ("request_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vat_request_event_deleted_at" ON "vat_request_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vat_request_event_request_id_occurred_at" ON "vat_request_event" ("request_id", "occurred_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "vat_title" ("id" text not null, "customer_id" text not null, "kind" text check ("kind" in ('company', 'person')) not null, "name" text not null, "tax_id" text null, "tax_id_confirmed" boolean not null default false, "address" text null, "phone" text null, "bank" text null, "bank_account" text null, "recipient" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vat_title_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vat_title_deleted_at" ON "vat_title" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vat_title_customer_id" ON "vat_title" ("customer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "vat_invoice" add constraint "vat_invoice_request_id_foreign" foreign key ("request_id") references "vat_request" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "vat_invoice_line" add constraint "vat_invoice_line_invoice_id_foreign" foreign key ("invoice_id") references "vat_invoice" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "vat_document" add constraint "vat_document_invoice_id_foreign" foreign key ("invoice_id") references "vat_invoice" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "vat_request_event" add constraint "vat_request_event_request_id_foreign" foreign key ("request_id") references "vat_request" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "vat_invoice" drop constraint if exists "vat_invoice_request_id_foreign";`);

    this.addSql(`alter table if exists "vat_request_event" drop constraint if exists "vat_request_event_request_id_foreign";`);

    this.addSql(`alter table if exists "vat_invoice_line" drop constraint if exists "vat_invoice_line_invoice_id_foreign";`);

    this.addSql(`alter table if exists "vat_document" drop constraint if exists "vat_document_invoice_id_foreign";`);

    this.addSql(`drop table if exists "vat_request" cascade;`);

    this.addSql(`drop table if exists "vat_invoice" cascade;`);

    this.addSql(`drop table if exists "vat_invoice_line" cascade;`);

    this.addSql(`drop table if exists "vat_document" cascade;`);

    this.addSql(`drop table if exists "vat_request_event" cascade;`);

    this.addSql(`drop table if exists "vat_title" cascade;`);
  }

}
