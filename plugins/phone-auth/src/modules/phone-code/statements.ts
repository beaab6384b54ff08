// The table's own SQL: what has to happen under one lock, and reads that a model cannot express.

/** The only code of a number that counts, since a new one replaces those before it; locked until the try is counted. */
export const NEWEST = `
  select id, salt, code_hash, attempts, consumed_at is not null as consumed, expires_at <= now() as expired
    from phone_auth_code
   where phone = ? and purpose = ? and deleted_at is null
   order by created_at desc, id desc
   limit 1
     for update`

/** A guess that was wrong. */
export const COUNT_TRY =
  "update phone_auth_code set attempts = attempts + 1, updated_at = now() where id = ?"

/** A code that has done its work. */
export const USE_UP =
  "update phone_auth_code set consumed_at = now(), updated_at = now() where id = ?"

/** A code whose work was undone. */
export const OPEN_AGAIN =
  "update phone_auth_code set consumed_at = null, updated_at = now() where id = ?"

const sent = (column: "phone" | "ip_hash") => `
  select extract(epoch from created_at) * 1000 as at
    from phone_auth_code
   where ${column} = ? and created_at > now() - interval '1 day' and deleted_at is null`

/** When codes were sent to a number, or asked for from an address, within the last day. */
export const SENT_TO = { phone: sent("phone"), ip: sent("ip_hash") }

/** Everything older than a week. */
export const FORGET = "delete from phone_auth_code where created_at < now() - interval '7 days'"
