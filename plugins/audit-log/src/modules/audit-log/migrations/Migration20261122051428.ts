import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122051428 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "audit_entry" drop constraint if exists "audit_entry_seq_unique";`);
    this.addSql(`create table if not exists "audit_entry" ("id" text not null, "seq" integer not null, "at" timestamptz not null, "actor_type" text check ("actor_type" in ('member', 'user', 'customer', 'system')) not null, "actor_id" text not null, "actor_name" text null, "action" text not null, "subject_type" text not null, "subject_id" text not null, "subject_label" text null, "for_type" text null, "for_id" text null, "for_label" text null, "via_role" text null, "mandate_id" text null, "before" jsonb null, "after" jsonb null, "reason" text null, "undoes" text null, "prev_hash" text not null, "hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_deleted_at" ON "audit_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_audit_entry_seq_unique" ON "audit_entry" ("seq");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_for_id_seq" ON "audit_entry" ("for_id", "seq");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_actor_id_seq" ON "audit_entry" ("actor_id", "seq");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_subject_id_seq" ON "audit_entry" ("subject_id", "seq");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_action_seq" ON "audit_entry" ("action", "seq");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_at" ON "audit_entry" ("at");`);

    this.addSql(`create table if not exists "audit_head" ("id" text not null, "seq" integer not null, "hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_head_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_head_deleted_at" ON "audit_head" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "audit_entry" cascade;`);

    this.addSql(`drop table if exists "audit_head" cascade;`);
  }

}
