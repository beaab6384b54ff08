import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122023446 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "phone_auth_code" ("id" text not null, "phone" text not null, "purpose" text not null, "code_hash" text not null, "salt" text not null, "expires_at" timestamptz not null, "attempts" integer not null default 0, "consumed_at" timestamptz null, "ip_hash" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "phone_auth_code_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_phone_auth_code_deleted_at" ON "phone_auth_code" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_phone_auth_code_phone_created_at" ON "phone_auth_code" ("phone", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_phone_auth_code_ip_hash_created_at" ON "phone_auth_code" ("ip_hash", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "phone_auth_code" cascade;`);
  }

}
