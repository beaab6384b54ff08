import type { Caller } from "./api/call.server"
import { moneyOf } from "./api/money.server"
import type { Money } from "./api/money-types"
import { whoAmI } from "./api/seller.server"
import { countToPrepare } from "./to-prepare.server"

/** What the first page of a seller tells: only what this person may see. */
export async function atHome(caller: Caller, sellerId: string) {
  const { memberships } = await whoAmI(caller)
  const scopes = memberships.find(({ seller }) => seller.id === sellerId)?.scopes ?? []
  const [prepare, money] = await Promise.all([
    scopes.includes("orders") ? countToPrepare(caller, sellerId) : null,
    scopes.includes("earnings") ? moneyOf(caller, sellerId) : null,
  ])
  return { prepare, earnings: money && sums(money) }
}

/** All that is still to come, and the part of it whose goods have arrived. */
const sums = ({ coming_fen, waiting_fen, settled_fen, on_its_way_fen }: Money) => {
  const delivered_fen = waiting_fen + settled_fen + on_its_way_fen
  return { receivable_fen: coming_fen + delivered_fen, delivered_fen }
}
