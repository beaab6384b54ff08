import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Phone } from "@medusajs/icons"
import { Queue, useQueue } from "@xiangji/admin-kit"
import type { AdminPhoneClaim } from "../../../types"
import { ClaimRow } from "./claim-row"

const PATH = "/admin/phone-claims"
const STATES = {
  open: "待核实 Open",
  confirmed: "已同意 Granted",
  rejected: "已驳回 Rejected",
}

/** People whose phone is gone or was quiet for too long, and who want their account. */
const PhoneClaimsPage = () => {
  const queue = useQueue<{ phone_claims: AdminPhoneClaim[] }>(PATH, "open")
  return (
    <Queue
      {...queue.frame}
      title="换号申请 Number claims"
      explanation="先打电话或当面核实本人，再同意 Make sure who it is, by phone or in person, before you grant"
      states={STATES}
    >
      {queue.data?.phone_claims.map((claim) => (
        <ClaimRow
          key={claim.id}
          claim={claim}
          busy={queue.busy}
          onDecide={(decision, body) =>
            queue.decide(`${PATH}/${claim.id}/${decision}`, body, "已办理 Done")
          }
        />
      ))}
    </Queue>
  )
}

export const config = defineRouteConfig({ label: "换号申请 Number claims", icon: Phone })

export default PhoneClaimsPage
