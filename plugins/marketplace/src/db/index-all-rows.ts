/**
 * SQL of a migration for tables from which nothing is ever deleted. The indexes that the models make are of the rows that are
 * not deleted (`where deleted_at is null`), and serve no query that does not ask for just these: the check that a ledger's
 * transaction balances read the whole ledger for every entry. They become indexes of all rows, under the same names; those of
 * `deleted_at` itself, which hold every row and serve nobody, go.
 */
export const indexAllRows = (tables: readonly string[]) => `do $$
  declare one record;
  begin
    for one in select indexname, indexdef from pg_indexes
      where schemaname = current_schema() and tablename in (${tables.map((table) => `'${table}'`).join(", ")})
        and indexdef ~ '\\mdeleted_at IS NULL'
    loop
      execute format('drop index %I', one.indexname);
      if one.indexdef !~ '\\(deleted_at\\) WHERE' then
        execute regexp_replace(regexp_replace(one.indexdef,
          ' WHERE \\(deleted_at IS NULL\\)$', ''), ' AND \\(deleted_at IS NULL\\)', '');
      end if;
    end loop;
  end $$;`
