import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122050731 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "courier_freight_rate" drop constraint if exists "courier_freight_rate_storage_class_check";`);

    this.addSql(`alter table if exists "courier_freight_rate" add constraint "courier_freight_rate_storage_class_check" check("storage_class" in ('ambient', 'chilled', 'frozen', 'live'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "courier_freight_rate" drop constraint if exists "courier_freight_rate_storage_class_check";`);

    this.addSql(`alter table if exists "courier_freight_rate" add constraint "courier_freight_rate_storage_class_check" check("storage_class" in ('ambient', 'chilled', 'frozen'));`);
  }

}
