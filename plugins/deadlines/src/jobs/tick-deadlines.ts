import type { MedusaContainer } from "@medusajs/framework/types"
import { tickDeadlines } from "../workflows/clock/tick-deadlines"

/** Every minute: calls out what is due. */
export default async function tickEveryMinute(container: MedusaContainer) {
  await tickDeadlines(container)
}

export const config = { name: "deadlines-tick", schedule: "* * * * *" }
