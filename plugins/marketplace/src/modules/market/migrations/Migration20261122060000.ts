import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Two sellers of one name are kept apart by the database. Names are the same when they differ only in width, case,
 * spaces, punctuation and the words that many names end with (家, 农场, 合作社, 有限公司 …), as long as two characters
 * are left; a rejected seller gives its name back. The collation is fixed, so that the index means the same on every
 * server.
 */
export class Migration20261122060000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function market_name_key(name text) returns text
      language sql immutable strict parallel safe as $$
        select regexp_replace(
          regexp_replace(
            lower(normalize(name, NFKC) collate "C"),
            '[[:space:][:punct:]·•・、。“”‘’《》〈〉「」『』【】—～]+', '', 'g'
          ),
          '^(.{2,}?)(有限责任公司|有限公司|公司|农民专业合作社|专业合作社|合作社|家庭农场|农场|农庄|农家|商行|小店|店|铺|家)+$',
          '\\1'
        )
      $$;`)
    this.addSql(
      `create unique index if not exists "IDX_market_seller_name_key" on "market_seller" (market_name_key("name" ->> 'zh')) where "deleted_at" is null and "state" <> 'rejected';`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_market_seller_name_key";`)
    this.addSql(`drop function if exists market_name_key(text);`)
  }
}
