// Somebody to work as: an owner of a seller of the demo market, signed in.
import pg from "pg"

const OWNER = `select m.seller_id, m.member_id from market_membership m
  join market_seller s on s.id = m.seller_id
  where m.role = 'owner' and s.state = 'approved' and m.deleted_at is null and s.deleted_at is null
  order by s.handle limit 1 offset $1`

/**
 * Signs in the owner of an approved seller of the demo (the first one, or number `index`). Answers
 * `{ seller_id, member_id, headers }`. A bench measures work, not signing in, so the token is made with the stack's key.
 */
export async function signInSeller(stack, index = 0) {
  const [owner] = await rowsOf(stack, OWNER, [index])
  if (!owner) throw new Error("The demo market has no approved seller")
  return { ...owner, headers: await tokenFor(stack, "member", owner.member_id) }
}

/** Headers of the demo's operator. */
export async function signInOperator(stack) {
  const [user] = await rowsOf(stack, `select id from "user" order by created_at limit 1`)
  return tokenFor(stack, "user", user.id)
}

async function tokenFor(stack, actor_type, actor_id) {
  const { generateJwtToken } = await import("@medusajs/framework/utils")
  const claims = { actor_id, actor_type, auth_identity_id: "auth_bench", app_metadata: {} }
  const options = { secret: stack.secrets.JWT_SECRET, expiresIn: "2h" }
  return { authorization: `Bearer ${generateJwtToken(claims, options)}` }
}

/** Rows of one query on the stack's database. */
export async function rowsOf({ databaseUrl }, sql, values = []) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows
  } finally {
    await client.end()
  }
}
