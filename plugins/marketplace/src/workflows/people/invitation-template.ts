/**
 * The SMS that tells somebody they are invited; providers map it to a template of theirs. Variables: `seller` (name),
 * `name` (how the seller calls them, may be empty), `days` (to answer).
 */
export const INVITATION_TEMPLATE = "market-invitation"
