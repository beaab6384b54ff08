import type { Caller } from "./api/call.server"
import { earningsOf, whoAmI } from "./api/seller.server"
import { countToPrepare } from "./to-prepare.server"

/** What the first page of a seller tells: only what this person may see. */
export async function atHome(caller: Caller, sellerId: string) {
  const { memberships } = await whoAmI(caller)
  const scopes = memberships.find(({ seller }) => seller.id === sellerId)?.scopes ?? []
  const [prepare, earnings] = await Promise.all([
    scopes.includes("orders") ? countToPrepare(caller, sellerId) : null,
    scopes.includes("earnings") ? earningsOf(caller, sellerId) : null,
  ])
  return { prepare, earnings: earnings && sums(earnings) }
}

const sums = ({
  receivable_fen,
  delivered_fen,
}: {
  receivable_fen: number
  delivered_fen: number
}) => ({
  receivable_fen,
  delivered_fen,
})
