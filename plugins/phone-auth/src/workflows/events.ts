/** `{ auth_identity_id, actor_type, actor_id }`, once for each actor: it signs in with another number now. */
export const NUMBER_CHANGED = "phone-auth.number.changed"

/** `{ auth_identity_id, actor_type, actor_id }`, once for each actor: its number belongs to somebody new. */
export const NUMBER_RELEASED = "phone-auth.number.released"

/** `{ id }` of a claim that waits for an operator. */
export const CLAIM_MADE = "phone-auth.claim.made"

/** `{ id }` of a claim that an operator granted. */
export const CLAIM_CONFIRMED = "phone-auth.claim.confirmed"

/** `{ id }` of a claim that an operator turned down. */
export const CLAIM_REJECTED = "phone-auth.claim.rejected"
