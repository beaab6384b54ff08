// The table's own SQL: what has to happen in one statement, and reads that a model cannot express.

/** Counts a try and, when the hash is right, uses the code up; answers nothing when the code is no longer open. */
export const COUNT_TRY = `
  with asked as (select ?::text as hash)
  update phone_auth_code
     set attempts = attempts + 1,
         consumed_at = case when code_hash = asked.hash then now() end,
         updated_at = now()
    from asked
   where id = ? and consumed_at is null and expires_at > now() and attempts < ? and deleted_at is null
  returning consumed_at is not null as consumed`

/** The only code of a number that counts: a new one replaces those before it. */
export const NEWEST = `
  select id, salt, attempts, consumed_at, expires_at <= now() as expired
    from phone_auth_code
   where phone = ? and purpose = ? and deleted_at is null
   order by created_at desc, id desc
   limit 1`

const sent = (column: "phone" | "ip_hash") => `
  select extract(epoch from created_at) * 1000 as at
    from phone_auth_code
   where ${column} = ? and created_at > now() - interval '1 day' and deleted_at is null`

/** When codes were sent to a number, or asked for from an address, within the last day. */
export const SENT_TO = { phone: sent("phone"), ip: sent("ip_hash") }

/** Everything older than a week. */
export const FORGET = "delete from phone_auth_code where created_at < now() - interval '7 days'"
