// npm run month -- [--seed 1] [--orders 2000] [--kills 20]: lives a month of the built market and audits its books.
import { liveMonth } from "../integration-tests/month/live-month.mjs"
import { openWorld } from "../integration-tests/month/world.mjs"
import { build } from "./lib/build.mjs"
import { Complaint, withComplaints } from "./lib/complaint.mjs"
import { phase } from "./lib/progress.mjs"

const minutes = (since) => `${((Date.now() - since) / 60_000).toFixed(1)} min`

await withComplaints(async () => {
  const { seed, orders, kills } = asked(process.argv.slice(2))
  if (process.env.XIANGJI_BENCH_BUILT !== "1")
    await phase("Building what changed", async () => void (await build()))
  let world
  await phase("Starting the market", async () => void (world = await openWorld()))
  const began = Date.now()
  try {
    const tell = (sentence) => console.log(`${minutes(began)} ${sentence}`)
    const month = await liveMonth(world, { seed, orders, kills, tell })
    console.table(month.figures)
    console.log("Looked at", month.looked_at)
    console.log(`Seed ${seed}, ${orders} orders, killed ${month.kills} times, ${minutes(began)}.`)
    console.log(`Result ${month.digest}`)
    if (!month.differences.length) return console.log("✓ Everything agrees.")
    console.table(month.differences)
    throw new Complaint(`${month.differences.length} figure(s) do not agree.`, `Seed: ${seed}.`)
  } finally {
    await world.close()
  }
})

function asked(words) {
  const given = (name, otherwise) => {
    const at = words.indexOf(`--${name}`)
    const value = at < 0 ? otherwise : Number(words[at + 1])
    if (!Number.isSafeInteger(value) || value < 0)
      throw new Complaint(`--${name} is not a whole number.`, "For example: --seed 7 --orders 200")
    return value
  }
  return { seed: given("seed", 1), orders: given("orders", 2_000), kills: given("kills", 20) }
}
