import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122020448 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "market_seller" drop constraint if exists "market_seller_handle_unique";`);
    this.addSql(`alter table if exists "market_place" drop constraint if exists "market_place_code_unique";`);
    this.addSql(`alter table if exists "market_membership" drop constraint if exists "market_membership_member_id_seller_id_unique";`);
    this.addSql(`alter table if exists "market_listing_vat_rate" drop constraint if exists "market_listing_vat_rate_listing_id_valid_from_unique";`);
    this.addSql(`alter table if exists "market_listing_image" drop constraint if exists "market_listing_image_seller_id_content_hash_unique";`);
    this.addSql(`alter table if exists "market_listing" drop constraint if exists "market_listing_handle_unique";`);
    this.addSql(`alter table if exists "market_listing" drop constraint if exists "market_listing_product_id_unique";`);
    this.addSql(`alter table if exists "market_hub" drop constraint if exists "market_hub_stock_location_id_unique";`);
    this.addSql(`create table if not exists "market_hub" ("id" text not null, "name" jsonb not null, "place_id" text not null, "division_code" text not null, "stock_location_id" text not null, "phone" text null, "address" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "market_hub_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_hub_deleted_at" ON "market_hub" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_market_hub_stock_location_id_unique" ON "market_hub" ("stock_location_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_hub_place_id" ON "market_hub" ("place_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "market_listing" ("id" text not null, "handle" text not null, "product_id" text not null, "variant_id" text not null, "inventory_item_id" text not null, "seller_id" text not null, "place_id" text not null, "hub_id" text not null, "title" jsonb not null, "description" jsonb not null, "sale_unit" text check ("sale_unit" in ('jin', 'kg', 'piece', 'box', 'pair', 'bundle')) not null, "net_weight_grams" integer not null, "gross_weight_grams" integer not null, "storage_class" text check ("storage_class" in ('ambient', 'chilled', 'frozen')) not null, "harvest_windows" jsonb not null, "tax_code" text null, "image_ids" text[] not null, "search_tokens" text[] not null, "state" text check ("state" in ('draft', 'submitted', 'approved', 'sent_back', 'withdrawn')) not null default 'draft', "state_reason" text null, "published_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "market_listing_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_listing_deleted_at" ON "market_listing" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_market_listing_product_id_unique" ON "market_listing" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_market_listing_handle_unique" ON "market_listing" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_listing_seller_id_state" ON "market_listing" ("seller_id", "state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_listing_place_id" ON "market_listing" ("place_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_listing_hub_id" ON "market_listing" ("hub_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_listing_state_published_at" ON "market_listing" ("state", "published_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_listing_search_tokens" ON "market_listing" USING GIN ("search_tokens") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "market_listing_image" ("id" text not null, "seller_id" text not null, "content_hash" text not null, "variants" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "market_listing_image_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_listing_image_deleted_at" ON "market_listing_image" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_market_listing_image_seller_id_content_hash_unique" ON "market_listing_image" ("seller_id", "content_hash") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "market_listing_vat_rate" ("id" text not null, "listing_id" text not null, "rate_bp" integer not null, "exempt" boolean not null default false, "legal_ref" text not null, "valid_from" timestamptz not null, "valid_to" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "market_listing_vat_rate_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_listing_vat_rate_deleted_at" ON "market_listing_vat_rate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_market_listing_vat_rate_listing_id_valid_from_unique" ON "market_listing_vat_rate" ("listing_id", "valid_from") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "market_mandate" ("id" text not null, "seller_id" text not null, "member_id" text not null, "scopes" text[] not null, "valid_from" timestamptz not null, "valid_to" timestamptz null, "revoked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "market_mandate_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_mandate_deleted_at" ON "market_mandate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_mandate_seller_id_member_id" ON "market_mandate" ("seller_id", "member_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "market_member" ("id" text not null, "name" text not null, "phone" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "market_member_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_member_deleted_at" ON "market_member" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "market_membership" ("id" text not null, "seller_id" text not null, "member_id" text not null, "role" text check ("role" in ('owner', 'helper', 'agent')) not null, "suspended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "market_membership_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_membership_deleted_at" ON "market_membership" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_market_membership_member_id_seller_id_unique" ON "market_membership" ("member_id", "seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_membership_seller_id" ON "market_membership" ("seller_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "market_place" ("id" text not null, "code" text not null, "name" jsonb not null, "level" text check ("level" in ('county', 'town', 'village')) not null, "parent_id" text null, "story" jsonb null, "picture_url" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "market_place_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_place_deleted_at" ON "market_place" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_market_place_code_unique" ON "market_place" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_place_parent_id" ON "market_place" ("parent_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "market_review_note" ("id" text not null, "subject_type" text check ("subject_type" in ('seller', 'listing')) not null, "subject_id" text not null, "from_state" text not null, "to_state" text not null, "reason" text null, "actor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "market_review_note_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_review_note_deleted_at" ON "market_review_note" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_review_note_subject_type_subject_id" ON "market_review_note" ("subject_type", "subject_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "market_seller" ("id" text not null, "handle" text not null, "name" jsonb not null, "kind" text check ("kind" in ('farmer', 'household', 'cooperative', 'company')) not null, "state" text check ("state" in ('applied', 'approved', 'sent_back', 'suspended')) not null default 'applied', "state_reason" text null, "verified_at" timestamptz null, "place_id" text not null, "hub_id" text null, "phone" text not null, "story" jsonb null, "taxpayer_kind" text check ("taxpayer_kind" in ('exempt_farmer', 'small_scale', 'general')) not null, "issuance_route" text check ("issuance_route" in ('self', 'platform', 'bureau_proxy', 'buyer_purchase')) not null, "legal_name" text not null, "tax_id" text null, "address" text null, "bank_name" text null, "bank_account" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "market_seller_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_seller_deleted_at" ON "market_seller" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_market_seller_handle_unique" ON "market_seller" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_seller_state" ON "market_seller" ("state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_seller_place_id" ON "market_seller" ("place_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_seller_hub_id" ON "market_seller" ("hub_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "market_hub" cascade;`);

    this.addSql(`drop table if exists "market_listing" cascade;`);

    this.addSql(`drop table if exists "market_listing_image" cascade;`);

    this.addSql(`drop table if exists "market_listing_vat_rate" cascade;`);

    this.addSql(`drop table if exists "market_mandate" cascade;`);

    this.addSql(`drop table if exists "market_member" cascade;`);

    this.addSql(`drop table if exists "market_membership" cascade;`);

    this.addSql(`drop table if exists "market_place" cascade;`);

    this.addSql(`drop table if exists "market_review_note" cascade;`);

    this.addSql(`drop table if exists "market_seller" cascade;`);
  }

}
