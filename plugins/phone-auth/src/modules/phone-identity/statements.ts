// What has to happen in one statement, because two may come at the same instant.

/** The first sign-in makes the row, every other one finds it. */
export const SIGNED_IN = `
  insert into phone_identity (id, auth_identity_id, last_sign_in_at)
  values (?, ?, now())
  on conflict (auth_identity_id) where deleted_at is null
  do update set last_sign_in_at = now(), updated_at = now()`

/** Only an open claim can be decided. */
export const DECIDE = `
  update phone_claim
     set state = ?, decided_at = now(), decided_by = ?, decision_reason = ?, updated_at = now()
   where id = ? and state = 'open' and deleted_at is null
  returning id`

/** A decision whose consequences failed. */
export const REOPEN = `
  update phone_claim
     set state = 'open', decided_at = null, decided_by = null, decision_reason = null, updated_at = now()
   where id = ?`
