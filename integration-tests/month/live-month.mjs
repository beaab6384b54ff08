// A month of the market: orders, second thoughts, returns, cash, settlements and payouts, while the power keeps failing.
import { audit } from "../../scripts/lib/audit.mjs"
import { resultOf } from "./digest.mjs"
import { allDelivered, handInCash, sendOut } from "./hubs.mjs"
import { payOut, settle, windowPasses } from "./office.mjs"
import { killMoments, planOrders, WEEKS } from "./plan.mjs"
import { afterDelivery, finishCases, prepareShare, sellersOf, sharesOf } from "./sellers.mjs"
import { openTill, placeOrder } from "./till.mjs"
import { inParallel } from "./until.mjs"

/** Buyers at the same time. */
const HANDS = 4

/**
 * Lives a month with `orders` orders planned by `seed`, killing the backend `kills` times. `tell(sentence)` hears how it
 * goes. Answers `{ digest, looked_at, differences, kills, … }`.
 */
export async function liveMonth(world, { seed, orders, kills, tell = () => undefined }) {
  const [{ id }] = await world.sql(`select id from "user" order by created_at limit 1`)
  const operator = await world.as("user", id)
  const till = await openTill(world, operator)
  world.shop = till.headers
  const sellers = await sellersOf(world)
  const plan = planOrders({ seed, orders, goods: till.goods })
  const byOrder = new Map()
  const power = powerCuts(world, seed, orders, kills)
  for (let week = 0; week < WEEKS; week++) {
    const own = plan.filter((order) => order.week === week)
    await inParallel(own, HANDS, async (order) => {
      await power.tick()
      Object.assign(order, await placeOrder(world, till, order))
      byOrder.set(order.order_id, order)
    })
    tell(`week ${week + 1}: ${own.length} orders placed`)
    const shares = (await collect(own, (order) => sharesOf(world, seed, order))).flat()
    await inParallel(shares, HANDS, async (share) => {
      await power.tick()
      await prepareShare(world, sellers, share)
    })
    await finishCases(world, operator)
    await inParallel(own, 2, async (order) => {
      await power.tick()
      await sendOut(world, operator, seed, order)
    })
    await allDelivered(world)
    tell(`week ${week + 1}: ${shares.length} shares prepared and delivered`)
    await inParallel(shares, 2, async (share) => {
      await power.tick()
      await afterDelivery(world, sellers, operator, seed, share)
    })
    await finishCases(world, operator)
    for (const order of own) await sendOut(world, operator, seed, order)
    await handInCash(world, operator, seed, week, (order_id) => byOrder.get(order_id))
    await windowPasses(world)
    await power.cut()
    await settle(world, operator, week)
    await payOut(world, operator, seed, week)
    tell(`week ${week + 1}: settled and paid out; the power failed ${power.cuts()} times so far`)
  }
  await power.over()
  const { looked_at, differences } = await audit(world.databaseUrl)
  return { ...(await resultOf(world)), looked_at, differences, kills: power.cuts() }
}

async function collect(list, read) {
  const found = []
  for (const item of list) found.push(await read(item))
  return found
}

/** Cuts the power at planned points of the work: every so many steps, and before each settlement. */
function powerCuts(world, seed, orders, kills) {
  const steps = orders * 5
  const at = new Set(killMoments(seed, 0, kills).map((part) => Math.floor(part * steps)))
  let step = 0
  let cuts = 0
  let running = Promise.resolve()
  const cut = async () => {
    cuts++
    running = running.then(() => world.kill())
    await running
  }
  return {
    // Nobody waits for the power to come back: what is under way is cut off in the middle.
    tick: async () => {
      if (kills && at.has(step++)) void cut()
    },
    cut: () => (kills ? cut() : undefined),
    cuts: () => cuts,
    over: () => running,
  }
}
