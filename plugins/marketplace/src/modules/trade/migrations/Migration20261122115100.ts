import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The ledger's running totals, kept by the database so that no program can get them wrong: each entry locks its
 * account, gets the account's next number and notes what the account came to with it. A balance is then one row and a
 * page of a statement one range of numbers, however long the ledger grows. Amounts are bigint (int4 ends at 21 million
 * yuan), and emptying the tables is refused like any other change.
 */
export class Migration20261122115100 extends Migration {
  override async up(): Promise<void> {
    for (const table of ["ledger_entry", "ledger_transaction"])
      this.addSql(`alter table "${table}" disable trigger user;`)
    this.addSql(`alter table "ledger_entry" alter column "amount_fen" type bigint;`)
    this.addSql(
      `alter table "ledger_entry" add column "seq" bigint, add column "balance_after_fen" bigint;`
    )
    this.addSql(
      `alter table "ledger_account" add column "balance_fen" bigint not null default 0, add column "last_seq" bigint not null default 0;`
    )
    // Totals change with every entry: room on the page lets PostgreSQL rewrite the row in place.
    this.addSql(`alter table "ledger_account" set (fillfactor = 50);`)
    this.addSql(`update "ledger_entry" entry set "seq" = counted.seq, "balance_after_fen" = counted.total from (
        select id, row_number() over running as seq, sum(amount_fen) over running as total from "ledger_entry"
        window running as (partition by account_id order by created_at, id)) counted
      where counted.id = entry.id;`)
    this.addSql(`update "ledger_account" account set "balance_fen" = summed.total, "last_seq" = summed.entries from (
        select account_id, sum(amount_fen) as total, count(*) as entries from "ledger_entry" group by account_id) summed
      where summed.account_id = account.id;`)
    this.addSql(
      `alter table "ledger_entry" alter column "seq" set not null, alter column "balance_after_fen" set not null;`
    )
    this.addSql(
      `create unique index "IDX_ledger_entry_account_seq_unique" on "ledger_entry" ("account_id", "seq");`
    )
    this.addSql(`drop index if exists "IDX_ledger_entry_account_id";`)
    this
      .addSql(`create or replace function ledger_run_total() returns trigger language plpgsql as $$
      begin
        update ledger_account set balance_fen = balance_fen + new.amount_fen, last_seq = last_seq + 1, updated_at = now()
          where id = new.account_id returning balance_fen, last_seq into new.balance_after_fen, new.seq;
        return new;
      end $$;`)
    this.addSql(
      `create trigger "ledger_entry_run_total" before insert on "ledger_entry" for each row execute function ledger_run_total();`
    )
    for (const table of ["ledger_entry", "ledger_transaction"]) {
      this.addSql(`alter table "${table}" enable trigger user;`)
      this.addSql(
        `create trigger "${table}_not_emptied" before truncate on "${table}" for each statement execute function ledger_refuse_change();`
      )
    }
  }

  override async down(): Promise<void> {
    for (const table of ["ledger_entry", "ledger_transaction"])
      this.addSql(`drop trigger if exists "${table}_not_emptied" on "${table}";`)
    this.addSql(`drop trigger if exists "ledger_entry_run_total" on "ledger_entry";`)
    this.addSql(`drop function if exists ledger_run_total();`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_account_id" ON "ledger_entry" ("account_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(`drop index if exists "IDX_ledger_entry_account_seq_unique";`)
    this.addSql(`alter table "ledger_account" drop column "balance_fen", drop column "last_seq";`)
    this.addSql(
      `alter table "ledger_entry" drop column "seq", drop column "balance_after_fen", alter column "amount_fen" type integer;`
    )
  }
}
