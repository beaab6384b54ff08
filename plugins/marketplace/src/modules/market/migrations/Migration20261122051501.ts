import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Harvest windows begin and end with ten-day periods (the 1st, 11th or 21st; the 10th, 20th or the last day of a month).
 * Windows that were entered freely are widened to the periods they touch: what was said to be in season stays so. The
 * days given up cannot be known afterwards, so there is no way back.
 */
export class Migration20261122051501 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      update "market_listing" set "harvest_windows" = (
        select jsonb_agg(jsonb_build_object(
          'from', left(w.bounds->>'from', 3) || case
            when right(w.bounds->>'from', 2) <= '10' then '01'
            when right(w.bounds->>'from', 2) <= '20' then '11'
            else '21' end,
          'to', left(w.bounds->>'to', 3) || case
            when right(w.bounds->>'to', 2) <= '10' then '10'
            when right(w.bounds->>'to', 2) <= '20' then '20'
            when left(w.bounds->>'to', 2) = '02' then '29'
            when left(w.bounds->>'to', 2) in ('04', '06', '09', '11') then '30'
            else '31' end) order by w.position)
        from jsonb_array_elements("harvest_windows") with ordinality as w(bounds, position))
      where jsonb_array_length("harvest_windows") > 0;`)
  }

  override async down(): Promise<void> {
    this.addSql(`select 1;`)
  }
}
