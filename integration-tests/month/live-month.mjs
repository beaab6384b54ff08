// A month of the market: orders, second thoughts, returns, cash, settlements and payouts, while the power keeps failing.
import { audit } from "../../scripts/lib/audit.mjs"
import { resultOf } from "./digest.mjs"
import { allDelivered, handInCash, sendOut } from "./hubs.mjs"
import { moveOwnMoney } from "./own-money.mjs"
import { payOut } from "./pay-out.mjs"
import { paidByStripe, planOrders, sentBack, WEEKS } from "./plan.mjs"
import { powerCuts } from "./power.mjs"
import { quiet } from "./quiet.mjs"
import { chance } from "./random.mjs"
import { afterDelivery, finishCases, givesBackLate, prepareShare } from "./sellers.mjs"
import { sellersOf, sharesOf } from "./sellers.mjs"
import { correct, settle, windowPasses } from "./settle.mjs"
import { disagreements, openAccount, sendBack } from "./stripe.mjs"
import { openTill, placeOrder } from "./till.mjs"
import { inParallel } from "./until.mjs"

/** Orders that are looked after at the same time; some of them wait for locks of a killed process to run out. */
const HANDS = 10
/** Steps that an order takes on average; only roughly, to spread the power cuts over the month. */
const STEPS = 5

/**
 * Lives a month with `orders` orders planned by `seed`, killing the backend `kills` times. `tell(sentence)` hears how it
 * goes. Answers `{ digest, figures, looked_at, differences, kills }`; `differences` are those of the auditor, and of
 * Stripe's books against ours.
 */
export async function liveMonth(world, { seed, orders, kills, tell = () => undefined }) {
  const market = await opened(world)
  const plan = planOrders({ seed, orders, goods: market.till.goods })
  const power = powerCuts(world, { seed, kills, steps: orders * STEPS })
  const month = { seed, world, ...market, power, tell, byOrder: new Map(), late: [] }
  for (let week = 0; week < WEEKS; week++) {
    const own = plan.filter((order) => order.week === week)
    const shares = await ordersOf(month, week, own)
    await secondThoughts(month, week, own, shares)
    if (week === WEEKS - 1) power.rest()
    await settleUp(month, week, shares)
  }
  await quiet(world)
  const { looked_at, differences } = await audit(world.databaseUrl)
  const all = [...differences, ...(await disagreements(world))]
  return { ...(await resultOf(world)), looked_at, differences: all, kills: power.cuts() }
}

/** The market on its first day: till, sellers, and those of them that Stripe pays. */
async function opened(world) {
  const [{ id }] = await world.sql(`select id from "user" order by created_at limit 1`)
  const operator = await world.as("user", id)
  const till = await openTill(world, operator)
  world.shop = till.headers
  const sellers = await sellersOf(world)
  const byStripe = paidByStripe(Object.keys(sellers))
  for (const name of byStripe) await openAccount(world, sellers[name])
  return { operator, till, sellers, byStripe }
}

/** The week's orders from the basket to the door. Answers their shares. */
async function ordersOf({ world, operator, seed, till, sellers, power, byOrder, tell }, week, own) {
  const shares = []
  await inParallel(own, HANDS, async (order) => {
    power.tick()
    Object.assign(order, await placeOrder(world, till, order))
    byOrder.set(order.order_id, order)
    const mine = await sharesOf(world, seed, order)
    shares.push(...mine)
    for (const share of mine) {
      power.tick()
      await prepareShare(world, sellers, share)
    }
    power.tick()
    await sendOut(world, operator, seed, order)
  })
  tell(`week ${week + 1}: ${own.length} orders of ${shares.length} shares placed and packed`)
  await allDelivered(world)
  await finishCases(world, operator)
  tell(`week ${week + 1}: delivered`)
  return shares.sort((a, b) => a.order.key.localeCompare(b.order.key))
}

/** What buyers want back of what they got, and what is sent to them anew. */
async function secondThoughts({ world, operator, seed, sellers, power, tell }, week, own, shares) {
  await inParallel(shares, HANDS, async (share) => {
    power.tick()
    await afterDelivery(world, sellers, operator, seed, share)
  })
  await finishCases(world, operator)
  const exchanged = new Set(shares.filter(isExchanged).map(({ order }) => order))
  await inParallel([...exchanged], HANDS, (order) => sendOut(world, operator, seed, order))
  tell(`week ${week + 1}: returns and disputes are done`)
}

const isExchanged = ({ fate }) => fate === "exchanged"

/** The office at the end of a week. */
async function settleUp(month, week, shares) {
  const { world, operator, seed, sellers, power, byOrder, byStripe, late, tell } = month
  await handInCash(world, operator, seed, week, (order_id) => byOrder.get(order_id))
  for (const share of late.splice(0)) {
    power.tick()
    await givesBackLate(world, operator, seed, share)
  }
  late.push(...shares.filter(({ fate }) => fate === "late"))
  await finishCases(world, operator)
  const luck = chance(seed, `week-${week}`, "correction")
  await correct(world, operator, luck, week, sellers[luck.oneOf(Object.keys(sellers))])
  await quiet(world)
  await windowPasses(world)
  power.round("settlement", week)
  await settle(world, operator, week)
  await power.back()
  power.round("payouts", week)
  await payOut(world, operator, seed, week)
  await power.back()
  const unlucky = sentBack(seed, week, byStripe)
  if (unlucky) await sendBack(world, sellers[unlucky])
  await moveOwnMoney(world, operator, week)
  tell(`week ${week + 1}: settled and paid out; the power failed ${power.cuts()} times so far`)
}
