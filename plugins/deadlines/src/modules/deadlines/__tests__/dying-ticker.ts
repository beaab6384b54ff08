// Run as a process of its own: claims what is due, says so, and goes no further. The spec kills it there.
// Arguments: database URL, the moment, and whether to stop before or after the commit.
import { ModulesSdkUtils } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { calendarsIn } from "../sql/calendars"
import { claimDue } from "../sql/tick-deadlines"

const [clientUrl, moment, stop] = process.argv.slice(2) as [string, string, "before" | "after"]
const db = ModulesSdkUtils.createPgConnection({ clientUrl }) as unknown as Knex

const stay = (claimed: number) =>
  new Promise<never>(() => {
    process.send?.(claimed)
    setInterval(() => undefined, 60_000)
  })

async function tick() {
  const due = await db.transaction(async (transaction) => {
    const claimed = await claimDue(transaction, calendarsIn(transaction), new Date(moment), 100)
    return stop === "before" ? await stay(claimed.length) : claimed
  })
  await stay(due.length)
}

void tick()
