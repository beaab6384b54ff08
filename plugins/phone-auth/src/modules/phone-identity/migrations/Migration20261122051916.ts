import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122051916 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "phone_identity" drop constraint if exists "phone_identity_auth_identity_id_unique";`);
    this.addSql(`alter table if exists "phone_claim" drop constraint if exists "phone_claim_new_phone_unique";`);
    this.addSql(`create table if not exists "phone_claim" ("id" text not null, "kind" text check ("kind" in ('back', 'move')) not null, "state" text check ("state" in ('open', 'confirmed', 'rejected')) not null default 'open', "auth_identity_id" text null, "old_phone" text not null, "new_phone" text not null, "reason" text not null, "decided_at" timestamptz null, "decided_by" text null, "decision_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "phone_claim_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_phone_claim_deleted_at" ON "phone_claim" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_phone_claim_new_phone_unique" ON "phone_claim" ("new_phone") WHERE state = 'open' and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_phone_claim_state_created_at" ON "phone_claim" ("state", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_phone_claim_auth_identity_id" ON "phone_claim" ("auth_identity_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "phone_identity" ("id" text not null, "auth_identity_id" text not null, "last_sign_in_at" timestamptz null, "readmitted_at" timestamptz null, "released_at" timestamptz null, "released_phone" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "phone_identity_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_phone_identity_deleted_at" ON "phone_identity" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_phone_identity_auth_identity_id_unique" ON "phone_identity" ("auth_identity_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "phone_claim" cascade;`);

    this.addSql(`drop table if exists "phone_identity" cascade;`);
  }

}
