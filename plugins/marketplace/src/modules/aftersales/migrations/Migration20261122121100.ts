import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What the model language cannot say: what happened to a case stays as it was written. Buyer, seller and operator argue
 * from these lines, so the database itself refuses to change or remove them.
 */
export class Migration20261122121100 extends Migration {
  override async up(): Promise<void> {
    this
      .addSql(`create or replace function after_sale_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'after-sales events are append-only: % on % refused', tg_op, tg_table_name
          using errcode = 'restrict_violation';
      end $$;`)
    this.addSql(
      `create trigger "after_sale_event_append_only" before update or delete on "after_sale_event" for each row execute function after_sale_refuse_change();`
    )
    this.addSql(
      `create trigger "after_sale_event_not_emptied" before truncate on "after_sale_event" for each statement execute function after_sale_refuse_change();`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop trigger if exists "after_sale_event_not_emptied" on "after_sale_event";`
    )
    this.addSql(
      `drop trigger if exists "after_sale_event_append_only" on "after_sale_event";`
    )
    this.addSql(`drop function if exists after_sale_refuse_change();`)
  }
}
