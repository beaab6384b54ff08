import type { ExecArgs } from "@medusajs/framework/types"
import loadDemo from "../demo/load"
import { ensureOperator } from "./ensure-operator"

/** Run once by the launcher on a new demo database, and again if it was interrupted: every part may be repeated. */
export default async function prepareDemo({ container, args }: ExecArgs) {
  await loadDemo({ container, args })
  const { OPERATOR_EMAIL, OPERATOR_PASSWORD } = process.env
  if (OPERATOR_EMAIL && OPERATOR_PASSWORD)
    await ensureOperator(container, OPERATOR_EMAIL, OPERATOR_PASSWORD)
}
