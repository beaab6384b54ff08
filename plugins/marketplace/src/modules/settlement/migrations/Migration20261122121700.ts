import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * A statement that a seller has read stays as it is: its lines can be neither changed nor taken away, as little as the
 * ledger entries they stand for. What was wrong is put right by a correction on the next one. Sums over all sellers and
 * the ledger's own numbers are bigint.
 */
export class Migration20261122121700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "settlement_run" alter column "net_fen" type bigint;`)
    this.addSql(`alter table "settlement" alter column "settled_through_seq" type bigint;`)
    this.addSql(`alter table "payout_batch" alter column "total_fen" type bigint;`)
    this
      .addSql(`create or replace function settlement_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'statements are append-only: % on % refused', tg_op, tg_table_name
          using errcode = 'restrict_violation';
      end $$;`)
    this.addSql(
      `create trigger "settlement_line_append_only" before update or delete on "settlement_line" for each row execute function settlement_refuse_change();`
    )
    this.addSql(
      `create trigger "settlement_line_not_emptied" before truncate on "settlement_line" for each statement execute function settlement_refuse_change();`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "settlement_line_append_only" on "settlement_line";`)
    this.addSql(`drop trigger if exists "settlement_line_not_emptied" on "settlement_line";`)
    this.addSql(`drop function if exists settlement_refuse_change();`)
    this.addSql(`alter table "payout_batch" alter column "total_fen" type integer;`)
    this.addSql(`alter table "settlement" alter column "settled_through_seq" type integer;`)
    this.addSql(`alter table "settlement_run" alter column "net_fen" type integer;`)
  }
}
