import type { MedusaContainer } from "@medusajs/framework/types"
import { tellClaimants } from "../workflows/tell-claimants"

/** Every minute: tells claimants whom nobody has told how their claim was decided. */
export default async function tellEveryMinute(container: MedusaContainer) {
  await tellClaimants(container)
}

export const config = { name: "phone-auth-tell-claimants", schedule: "* * * * *" }
