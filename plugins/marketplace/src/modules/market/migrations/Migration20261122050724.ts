import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122050724 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "market_listing" drop constraint if exists "market_listing_seller_id_sku_unique";`);
    this.addSql(`alter table if exists "market_seller_paper" drop constraint if exists "market_seller_paper_application_id_content_hash_unique";`);
    this.addSql(`create table if not exists "market_application" ("id" text not null, "purpose" text check ("purpose" in ('registration', 'change')) not null, "member_id" text not null, "seller_id" text null, "state" text check ("state" in ('draft', 'submitted', 'sent_back', 'approved', 'rejected', 'withdrawn')) not null default 'draft', "facts" jsonb not null, "id_sealed" text null, "id_hash" text null, "notes" jsonb not null, "reason" text null, "submitted_at" timestamptz null, "decided_at" timestamptz null, "decided_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "market_application_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_application_deleted_at" ON "market_application" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_application_member_id_state" ON "market_application" ("member_id", "state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_application_seller_id" ON "market_application" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_application_state_submitted_at" ON "market_application" ("state", "submitted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_application_id_hash" ON "market_application" ("id_hash") WHERE id_hash IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_market_application_one_open_registration" ON "market_application" ("member_id") WHERE purpose = 'registration' AND state IN ('draft', 'submitted', 'sent_back') AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_market_application_one_open_change" ON "market_application" ("seller_id") WHERE purpose = 'change' AND state IN ('draft', 'submitted', 'sent_back') AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "market_invitation" ("id" text not null, "seller_id" text not null, "phone" text not null, "name" text null, "role" text check ("role" in ('owner', 'helper', 'agent')) not null, "scopes" text[] not null, "valid_from" timestamptz null, "valid_to" timestamptz null, "invited_by" text not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "declined_at" timestamptz null, "revoked_at" timestamptz null, "member_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "market_invitation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_invitation_deleted_at" ON "market_invitation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_invitation_phone" ON "market_invitation" ("phone") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_market_invitation_one_open" ON "market_invitation" ("seller_id", "phone") WHERE accepted_at IS NULL AND declined_at IS NULL AND revoked_at IS NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "market_seller_paper" ("id" text not null, "application_id" text not null, "kind" text check ("kind" in ('id_front', 'id_back', 'licence', 'permit', 'other')) not null, "file_id" text not null, "mime" text not null, "size" integer not null, "content_hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "market_seller_paper_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_seller_paper_deleted_at" ON "market_seller_paper" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_market_seller_paper_application_id_content_hash_unique" ON "market_seller_paper" ("application_id", "content_hash") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "market_listing" drop constraint if exists "market_listing_storage_class_check";`);
    this.addSql(`alter table if exists "market_listing" drop constraint if exists "market_listing_state_check";`);

    this.addSql(`alter table if exists "market_review_note" drop constraint if exists "market_review_note_subject_type_check";`);

    this.addSql(`alter table if exists "market_seller" drop constraint if exists "market_seller_state_check";`);

    this.addSql(`alter table if exists "market_listing" add column if not exists "sku" text null, add column if not exists "preorder" boolean not null default false, add column if not exists "preorder_days" integer null, add column if not exists "import_id" text null;`);
    this.addSql(`alter table if exists "market_listing" add constraint "market_listing_storage_class_check" check("storage_class" in ('ambient', 'chilled', 'frozen', 'live'));`);
    this.addSql(`alter table if exists "market_listing" add constraint "market_listing_state_check" check("state" in ('draft', 'submitted', 'sent_back', 'published', 'paused', 'archived'));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_market_listing_seller_id_sku_unique" ON "market_listing" ("seller_id", "sku") WHERE sku IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_listing_import_id" ON "market_listing" ("import_id") WHERE import_id IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "market_listing_image" add column if not exists "filename" text null, add column if not exists "state" text check ("state" in ('waiting', 'rendering', 'ready', 'failed')) not null default 'waiting', add column if not exists "progress" real not null default 0, add column if not exists "error_code" text null, add column if not exists "original_file_id" text null, add column if not exists "blur" text null, add column if not exists "width" integer null, add column if not exists "height" integer null, add column if not exists "attempts" integer not null default 0, add column if not exists "next_attempt_at" timestamptz null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_listing_image_next_attempt_at" ON "market_listing_image" ("next_attempt_at") WHERE next_attempt_at IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "market_mandate" add column if not exists "granted_by" text null, add column if not exists "revoked_by" text null;`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_member_phone" ON "market_member" ("phone") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "market_review_note" add column if not exists "notes" jsonb null;`);
    this.addSql(`alter table if exists "market_review_note" add constraint "market_review_note_subject_type_check" check("subject_type" in ('seller', 'listing', 'application'));`);

    this.addSql(`alter table if exists "market_seller" add column if not exists "account_holder" text null, add column if not exists "id_sealed" text null, add column if not exists "id_masked" text null, add column if not exists "id_hash" text null, add column if not exists "trusted_at" timestamptz null;`);
    this.addSql(`alter table if exists "market_seller" add constraint "market_seller_state_check" check("state" in ('applied', 'approved', 'sent_back', 'rejected', 'suspended'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_seller_id_hash" ON "market_seller" ("id_hash") WHERE id_hash IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "market_application" cascade;`);

    this.addSql(`drop table if exists "market_invitation" cascade;`);

    this.addSql(`drop table if exists "market_seller_paper" cascade;`);

    this.addSql(`alter table if exists "market_listing" drop constraint if exists "market_listing_storage_class_check";`);
    this.addSql(`alter table if exists "market_listing" drop constraint if exists "market_listing_state_check";`);

    this.addSql(`alter table if exists "market_review_note" drop constraint if exists "market_review_note_subject_type_check";`);

    this.addSql(`alter table if exists "market_seller" drop constraint if exists "market_seller_state_check";`);

    this.addSql(`drop index if exists "IDX_market_listing_seller_id_sku_unique";`);
    this.addSql(`drop index if exists "IDX_market_listing_import_id";`);
    this.addSql(`alter table if exists "market_listing" drop column if exists "sku", drop column if exists "preorder", drop column if exists "preorder_days", drop column if exists "import_id";`);

    this.addSql(`alter table if exists "market_listing" add constraint "market_listing_storage_class_check" check("storage_class" in ('ambient', 'chilled', 'frozen'));`);
    this.addSql(`alter table if exists "market_listing" add constraint "market_listing_state_check" check("state" in ('draft', 'submitted', 'approved', 'sent_back', 'withdrawn'));`);

    this.addSql(`drop index if exists "IDX_market_listing_image_next_attempt_at";`);
    this.addSql(`alter table if exists "market_listing_image" drop column if exists "filename", drop column if exists "state", drop column if exists "progress", drop column if exists "error_code", drop column if exists "original_file_id", drop column if exists "blur", drop column if exists "width", drop column if exists "height", drop column if exists "attempts", drop column if exists "next_attempt_at";`);

    this.addSql(`alter table if exists "market_mandate" drop column if exists "granted_by", drop column if exists "revoked_by";`);

    this.addSql(`drop index if exists "IDX_market_member_phone";`);

    this.addSql(`alter table if exists "market_review_note" drop column if exists "notes";`);

    this.addSql(`alter table if exists "market_review_note" add constraint "market_review_note_subject_type_check" check("subject_type" in ('seller', 'listing'));`);

    this.addSql(`drop index if exists "IDX_market_seller_id_hash";`);
    this.addSql(`alter table if exists "market_seller" drop column if exists "account_holder", drop column if exists "id_sealed", drop column if exists "id_masked", drop column if exists "id_hash", drop column if exists "trusted_at";`);

    this.addSql(`alter table if exists "market_seller" add constraint "market_seller_state_check" check("state" in ('applied', 'approved', 'sent_back', 'suspended'));`);
  }

}
