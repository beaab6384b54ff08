import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Operator } from "./acting"

/** The operator behind `req.auth_context.actor_id`, with the name that the audit log shows. */
export async function operatorOf(container: MedusaContainer, user_id: string): Promise<Operator> {
  const [user] = await container
    .resolve(Modules.USER)
    .listUsers({ id: user_id }, { take: 1, select: ["id", "first_name", "last_name", "email"] })
  const name = user && `${user.last_name ?? ""}${user.first_name ?? ""}`.trim()
  return { user_id, user_name: name || user?.email || null }
}
