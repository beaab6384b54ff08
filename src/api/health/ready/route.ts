import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** GET /health/ready – 200 when the database answers, 503 when it does not. (`/health` only says: alive.) */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const database = await works(() =>
    req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw("select 1")
  )
  res.status(database ? 200 : 503).json({ ready: database, checks: { database } })
}

async function works(check: () => Promise<unknown>): Promise<boolean> {
  try {
    await check()
    return true
  } catch {
    return false // why is in the driver's own log line; here only whether
  }
}
