import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** An issued invoice, its lines and its files never change, whoever asks: corrections are new documents. */
export class Migration20261123000000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function vat_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'INVOICE-ISSUED-02: an issued invoice cannot be changed (%)', old.id
    using errcode = 'restrict_violation';
end $$;`)
    this.addSql(`create or replace function vat_refuse_change_of_issued() returns trigger language plpgsql as $$
declare
  row_invoice_id text := case tg_op when 'INSERT' then new.invoice_id else old.invoice_id end;
begin
  if exists (select 1 from vat_invoice where id = row_invoice_id and state = 'issued') then
    raise exception 'INVOICE-ISSUED-02: an issued invoice cannot be changed (%)', row_invoice_id
      using errcode = 'restrict_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;`)
    this.addSql(`create trigger vat_invoice_immutable before update or delete on vat_invoice
  for each row when (old.state = 'issued') execute function vat_refuse_change();`)
    this.addSql(`create trigger vat_invoice_line_immutable before insert or update or delete
  on vat_invoice_line for each row execute function vat_refuse_change_of_issued();`)
    this.addSql(`create trigger vat_document_immutable before update or delete
  on vat_document for each row execute function vat_refuse_change_of_issued();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists vat_document_immutable on vat_document;`)
    this.addSql(`drop trigger if exists vat_invoice_line_immutable on vat_invoice_line;`)
    this.addSql(`drop trigger if exists vat_invoice_immutable on vat_invoice;`)
    this.addSql(`drop function if exists vat_refuse_change_of_issued();`)
    this.addSql(`drop function if exists vat_refuse_change();`)
  }
}
