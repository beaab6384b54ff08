import type { MedusaContainer } from "@medusajs/framework/types"
import { environment } from "../../../src/config/environment"
import loadDemo from "../../../src/demo/load"
import { databaseOfSuite } from "../../runner"
import { templateOf } from "../../runner/templates"

/**
 * Fills the suite's empty market with the whole demo, for its `beforeAll`. The first suite of a run loads it, which
 * takes half a minute; the others get a copy of its rows. The pictures' files are on the first one's disk only.
 */
export async function openDemo(container: MedusaContainer): Promise<void> {
  const template = templateOf("demo", environment().stripe ? "paid online" : "paid on delivery")
  await databaseOfSuite().exchange(template, () => loadDemo({ container, args: [] }))
}
