import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122052720 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "deadline_policy" drop constraint if exists "deadline_policy_code_valid_from_unique";`);
    this.addSql(`alter table if exists "deadline_calendar_day" drop constraint if exists "deadline_calendar_day_calendar_code_date_unique";`);
    this.addSql(`alter table if exists "deadline_calendar" drop constraint if exists "deadline_calendar_code_unique";`);
    this.addSql(`alter table if exists "deadline" drop constraint if exists "deadline_open_unique";`);
    this.addSql(`create table if not exists "deadline" ("id" text not null, "policy" text not null, "calendar_code" text not null, "subject_type" text not null, "subject_id" text not null, "state" text check ("state" in ('running', 'paused', 'met', 'cancelled')) not null default 'running', "due_minutes" integer not null, "warn_minutes" integer not null, "escalate_minutes" jsonb not null, "started_at" timestamptz not null, "running_since" timestamptz null, "paused_at" timestamptz null, "ended_at" timestamptz null, "consumed_seconds" integer not null default 0, "warn_at" timestamptz not null, "due_at" timestamptz not null, "warned_at" timestamptz null, "breached_at" timestamptz null, "level" integer not null default 0, "next_attempt_at" timestamptz null, "outbox" jsonb not null, "emit_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "deadline_pkey" primary key ("id"), constraint deadline_check check (level between 0 and 4));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_deadline_deleted_at" ON "deadline" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_deadline_open_unique" ON "deadline" ("policy", "subject_type", "subject_id") WHERE state in ('running', 'paused') and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_deadline_subject_type_subject_id_started_at" ON "deadline" ("subject_type", "subject_id", "started_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_deadline_policy_state_due_at" ON "deadline" ("policy", "state", "due_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_deadline_next_attempt_at" ON "deadline" ("next_attempt_at") WHERE next_attempt_at is not null and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_deadline_emit_at" ON "deadline" ("emit_at") WHERE emit_at is not null and deleted_at is null;`);

    this.addSql(`create table if not exists "deadline_calendar" ("id" text not null, "code" text not null, "name" jsonb not null, "hours" jsonb not null, "seeded_years" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "deadline_calendar_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_deadline_calendar_deleted_at" ON "deadline_calendar" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_deadline_calendar_code_unique" ON "deadline_calendar" ("code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "deadline_calendar_day" ("id" text not null, "calendar_code" text not null, "date" text not null, "kind" text check ("kind" in ('holiday', 'workday')) not null, "name" jsonb not null, "set_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "deadline_calendar_day_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_deadline_calendar_day_deleted_at" ON "deadline_calendar_day" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_deadline_calendar_day_calendar_code_date_unique" ON "deadline_calendar_day" ("calendar_code", "date") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "deadline_policy" ("id" text not null, "code" text not null, "calendar_code" text not null, "due_minutes" integer not null, "warn_minutes" integer not null, "escalate_minutes" jsonb not null, "valid_from" timestamptz not null, "valid_to" timestamptz null, "set_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "deadline_policy_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_deadline_policy_deleted_at" ON "deadline_policy" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_deadline_policy_code_valid_from_unique" ON "deadline_policy" ("code", "valid_from") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "deadline" cascade;`);

    this.addSql(`drop table if exists "deadline_calendar" cascade;`);

    this.addSql(`drop table if exists "deadline_calendar_day" cascade;`);

    this.addSql(`drop table if exists "deadline_policy" cascade;`);
  }

}
