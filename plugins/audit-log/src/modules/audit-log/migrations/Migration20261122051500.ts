import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What the model language cannot say. Numbers are bigints. The database itself keeps the chain: an entry is only let
 * in when it follows the head, and moves the head on in the same moment; nothing is updated, deleted or truncated,
 * and the head moves in no other way. Whoever gets around this needs a superuser's rights, and then the hashes show it.
 */
export class Migration20261122051500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "audit_entry" alter column "seq" type bigint;`)
    this.addSql(`alter table "audit_head" alter column "seq" type bigint;`)
    this.addSql(
      `insert into "audit_head" ("id", "seq", "hash") values ('head', 0, repeat('0', 64)) on conflict do nothing;`
    )
    this.addSql(`create or replace function audit_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'the audit log is append-only: % on % refused', tg_op, tg_table_name
          using errcode = 'restrict_violation';
      end $$;`)
    this.addSql(`create or replace function audit_move_head() returns trigger language plpgsql as $$
      begin
        update audit_head set seq = new.seq, hash = new.hash, updated_at = now()
          where id = 'head' and seq = new.seq - 1 and hash = new.prev_hash;
        if not found then
          raise exception 'audit entry % does not follow the head of the log', new.seq
            using errcode = 'check_violation';
        end if;
        return new;
      end $$;`)
    this.addSql(
      `create trigger "audit_entry_in_order" before insert on "audit_entry" for each row execute function audit_move_head();`
    )
    for (const table of ["audit_entry", "audit_head"]) {
      // The head is moved from within the trigger above, at depth two; by hand it would be depth one.
      const when = table === "audit_head" ? `when (pg_trigger_depth() < 1)` : ""
      this.addSql(
        `create trigger "${table}_append_only" before update or delete on "${table}" for each row ${when} execute function audit_refuse_change();`
      )
      this.addSql(
        `create trigger "${table}_no_truncate" before truncate on "${table}" for each statement execute function audit_refuse_change();`
      )
    }
    this.addSql(
      `create trigger "audit_head_no_second" before insert on "audit_head" for each row execute function audit_refuse_change();`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "audit_head_no_second" on "audit_head";`)
    for (const table of ["audit_entry", "audit_head"]) {
      this.addSql(`drop trigger if exists "${table}_no_truncate" on "${table}";`)
      this.addSql(`drop trigger if exists "${table}_append_only" on "${table}";`)
    }
    this.addSql(`drop trigger if exists "audit_entry_in_order" on "audit_entry";`)
    this.addSql(`drop function if exists audit_move_head();`)
    this.addSql(`drop function if exists audit_refuse_change();`)
    this.addSql(`delete from "audit_head";`)
  }
}
