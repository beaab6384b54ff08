// Completing a cart of five sellers and ten lines: the market beside core alone, in the same minutes.
import { startPlainMedusa } from "./checkout/plain-stack.mjs"
import { till } from "./checkout/till.mjs"
import { rowsOf } from "./support/seller.mjs"

const WARM_UP = 5
const ROUNDS = 60
const BUYERS = [1, 4, 16]
const ORDERS_EACH = 48

/** Completes carts one after the other, turn by turn at both, then many at once. */
export default async function checkoutBench({ stack }) {
  const goods = await goodsOfFiveSellers(stack)
  const plain = await startPlainMedusa(stack, goods)
  const ours = await till(stack, goods)
  const core = await till(plain, await goodsOf(plain))
  const times = { ours: [], core: [] }
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const carts = { ours: await ours.cart(), core: await core.cart() }
    // Who goes first changes, so that neither always comes after the other's leftovers.
    const turns = round % 2 ? ["ours", "core"] : ["core", "ours"]
    for (const whose of turns) {
      const ms = await { ours, core }[whose].complete(carts[whose])
      if (round >= 0) times[whose].push(ms)
    }
  }
  const alone = { ours: median(times.ours), core: median(times.core) }
  const crowds = []
  for (const buyers of BUYERS)
    crowds.push({ buyers, ours: await rate(ours, buyers), core: await rate(core, buyers) })
  const ratio = alone.ours / alone.core
  return {
    ...{ alone, ratio, crowds, times },
    rows: [
      ["completing a cart of 5 sellers and 10 lines", alone.ours.toFixed(0), "ms, median"],
      ["core alone, 10 lines", alone.core.toFixed(0), "ms, median"],
      ["compared", ratio.toFixed(3), "times as long (1.15 at most)"],
      ...crowds.map((crowd) => [
        `orders a second, ${crowd.buyers} at once`,
        crowd.ours.toFixed(2),
        `core alone ${crowd.core.toFixed(2)}`,
      ]),
    ],
  }
}

/** Orders a second when so many buyers complete carts that are ready. */
async function rate(shop, buyers) {
  const carts = []
  while (carts.length < ORDERS_EACH)
    carts.push(...(await Promise.all(Array.from({ length: 4 }, () => shop.cart()))))
  const begin = performance.now()
  const buyer = async () => {
    for (let cart = carts.pop(); cart; cart = carts.pop()) await shop.complete(cart)
  }
  await Promise.all(Array.from({ length: buyers }, buyer))
  return (ORDERS_EACH / (performance.now() - begin)) * 1000
}

/** Two goods each of five sellers that travel at room temperature and are sold today, with plenty on the shelf. */
async function goodsOfFiveSellers(stack) {
  await rowsOf(
    stack,
    `update inventory_level set stocked_quantity = 1000000,
       raw_stocked_quantity = '{"value": "1000000", "precision": 20}'`
  )
  const listings = await rowsOf(
    stack,
    `select variant_id, seller_id from market_listing
     where state = 'published' and storage_class = 'ambient' and deleted_at is null
       and harvest_windows = '[]'::jsonb order by seller_id, handle`
  )
  const bySeller = listings.reduce(
    (sellers, one) => sellers.set(one.seller_id, [...(sellers.get(one.seller_id) ?? []), one]),
    new Map()
  )
  const pairs = [...bySeller.values()].filter(({ length }) => length >= 2).slice(0, 5)
  if (pairs.length < 5) throw new Error("The demo market has too few sellers with two goods each")
  return pairs.flatMap((goods) => goods.slice(0, 2).map(({ variant_id }) => variant_id))
}

async function goodsOf(plain) {
  const variants = await rowsOf(plain, "select id from product_variant where deleted_at is null")
  return variants.map(({ id }) => id)
}

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]
