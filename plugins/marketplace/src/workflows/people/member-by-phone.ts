import type { MedusaContainer } from "@medusajs/framework/types"
import { marketOf } from "../market-service"

/** The member who signs in with a number; of several rows the newest, which is the one that signed in last. */
export async function memberByPhone(container: MedusaContainer, phone: string) {
  const [member] = await marketOf(container).listMembers(
    { phone },
    { take: 1, order: { created_at: "DESC" } }
  )
  return member
}
