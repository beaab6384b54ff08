import type { Base } from "../state/objects"
import { newId, now, type Store } from "../state/store"
import type { Call, Route } from "../wire/call"
import { pageOf } from "../wire/list"

/** One movement of the account's balance; fees are not simulated. */
export type BalanceTransaction = Base & {
  object: "balance_transaction"
  amount: number
  fee: number
  net: number
  currency: string
  type: string
  source: string
}

/** Writes a movement down and returns its id. Money out is negative. */
export function keepBalance(
  store: Store,
  type: string,
  amount: number,
  source: { id: string; currency: string }
): string {
  const moved: BalanceTransaction = {
    id: newId("txn"),
    object: "balance_transaction",
    created: now(),
    ...{ amount, fee: 0, net: amount, currency: source.currency, type, source: source.id },
  }
  return store.add(moved).id
}

/** What is available in a currency. Stripe makes money wait some days; here it is there at once. */
export const availableIn = (store: Store, currency: string) =>
  store
    .all<BalanceTransaction>("balance_transaction")
    .filter((one) => one.currency === currency)
    .reduce((sum, one) => sum + one.net, 0)

function balance({ store }: Call) {
  const currencies = store.all<BalanceTransaction>("balance_transaction").map((one) => one.currency)
  const available = [...new Set(currencies)].map((currency) => ({
    amount: availableIn(store, currency),
    currency,
    source_types: { card: availableIn(store, currency) },
  }))
  return { object: "balance", available, pending: [], livemode: false }
}

export const balanceRoutes: Route[] = [
  { method: "GET", path: "/v1/balance", run: balance },
  {
    method: "GET",
    path: "/v1/balance_transactions",
    run: ({ store, params }) =>
      pageOf(
        "/v1/balance_transactions",
        store.all<BalanceTransaction>("balance_transaction"),
        params
      ),
  },
  {
    method: "GET",
    path: "/v1/balance_transactions/:id",
    run: ({ store, path }) => store.get<BalanceTransaction>("balance_transaction", path.id!),
  },
]
