// Reading balances and statements from a ledger of 10,000 entries, and from one of 1,000,000.
import pg from "pg"
import { ledgerFiller } from "./ledger/fill-ledger.mjs"
import { readTimes } from "./ledger/read-times.mjs"
import { rowsOf, signInOperator, signInSeller } from "./support/seller.mjs"

const SMALL = 10_000
const LARGE = 1_000_000

/** Fills the ledger twice and reads the same addresses after each. */
export default async function ledgerBench({ stack }) {
  const seller = await signInSeller(stack)
  const operator = await signInOperator(stack)
  const others = Array.from({ length: 39 }, (_, index) => `sel_bench_${index}`)
  const client = new pg.Client({ connectionString: stack.databaseUrl })
  await client.connect()
  try {
    const ledger = ledgerFiller(client, [seller.seller_id, ...others])
    await ledger.grow(SMALL)
    const reads = await readsOf(stack, seller, operator)
    const small = await readTimes(reads)
    const filled_ms = await ledger.grow(LARGE)
    const large = await readTimes(reads)
    const ratios = Object.fromEntries(
      Object.keys(small).map((name) => [name, large[name].p50 / small[name].p50])
    )
    return {
      ...{ small, large, ratios, filled_ms },
      rows: [
        ...Object.keys(small).flatMap((name) => [
          [`${name}, ${SMALL} entries`, small[name].p50.toFixed(1), "ms (median)"],
          [`${name}, ${LARGE} entries`, large[name].p50.toFixed(1), "ms (median)"],
          [`${name}: longer by`, ratios[name].toFixed(2), "times, under 2 wanted"],
        ]),
        ["entries written", ((LARGE - SMALL) / (filled_ms / 1000)).toFixed(0), "a second"],
      ],
    }
  } finally {
    await client.end()
  }
}

async function readsOf(stack, seller, operator) {
  const { seller_id, headers } = seller
  const idOf = async (kind, owner_id) => {
    const [account] = await rowsOf(
      stack,
      `select id from ledger_account where kind = $1 and owner_id is not distinct from $2`,
      [kind, owner_id]
    )
    return account.id
  }
  const admin = `${stack.url}/admin/marketplace/ledger/accounts`
  const statement = `${admin}/${await idOf("seller_payable", seller_id)}/entries`
  const busiest = `${admin}/${await idOf("buyer_receivable", null)}/entries`
  return {
    "a seller's balance and last entries": {
      url: `${stack.url}/seller/${seller_id}/earnings?limit=20`,
      headers,
    },
    "all balances": { url: admin, headers: operator },
    "a seller's statement, last page": { url: `${statement}?limit=50`, headers: operator },
    "a seller's statement, 200 entries back": {
      url: `${statement}?limit=50&offset=200`,
      headers: operator,
    },
    "the busiest account's statement": { url: `${busiest}?limit=50`, headers: operator },
  }
}
