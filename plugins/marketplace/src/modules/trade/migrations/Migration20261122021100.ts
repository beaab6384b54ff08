import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What the model language cannot say: one share per seller of an order (the platform's share, without a seller,
 * counts as one), one account per kind and seller, and a ledger that the database itself keeps balanced and refuses
 * to change. The balance is checked at commit, when all entries of a transaction are there.
 */
export class Migration20261122021100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create unique index if not exists "IDX_seller_order_order_seller_unique" on "seller_order" ("order_id", coalesce("seller_id", ''));`
    )
    this.addSql(
      `create unique index if not exists "IDX_ledger_account_kind_seller_unique" on "ledger_account" ("kind", coalesce("seller_id", ''));`
    )
    this.addSql(`create or replace function ledger_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'the ledger is append-only: % on % refused', tg_op, tg_table_name
          using errcode = 'restrict_violation';
      end $$;`)
    this
      .addSql(`create or replace function ledger_check_balance() returns trigger language plpgsql as $$
      declare
        checked text := case when tg_table_name = 'ledger_entry'
          then to_jsonb(new) ->> 'transaction_id' else to_jsonb(new) ->> 'id' end;
        entries bigint;
        balance bigint;
      begin
        select count(*), coalesce(sum(amount_fen), 0) into entries, balance
          from ledger_entry where transaction_id = checked;
        if entries < 2 or balance <> 0 then
          raise exception 'ledger transaction % does not balance: % entries, sum %', checked, entries, balance
            using errcode = 'check_violation';
        end if;
        return null;
      end $$;`)
    for (const table of ["ledger_transaction", "ledger_entry"]) {
      this.addSql(
        `create trigger "${table}_append_only" before update or delete on "${table}" for each row execute function ledger_refuse_change();`
      )
      this.addSql(
        `create constraint trigger "${table}_balanced" after insert on "${table}" deferrable initially deferred for each row execute function ledger_check_balance();`
      )
    }
  }

  override async down(): Promise<void> {
    for (const table of ["ledger_transaction", "ledger_entry"]) {
      this.addSql(`drop trigger if exists "${table}_balanced" on "${table}";`)
      this.addSql(`drop trigger if exists "${table}_append_only" on "${table}";`)
    }
    this.addSql(`drop function if exists ledger_check_balance();`)
    this.addSql(`drop function if exists ledger_refuse_change();`)
    this.addSql(`drop index if exists "IDX_ledger_account_kind_seller_unique";`)
    this.addSql(`drop index if exists "IDX_seller_order_order_seller_unique";`)
  }
}
