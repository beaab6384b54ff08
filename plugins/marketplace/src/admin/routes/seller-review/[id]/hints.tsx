import { Alert } from "@medusajs/ui"
import { both } from "@xiangji/admin-kit"
import type { ApplicationFile } from "../../../../types/application"
import { APPLICATION_STATE_TEXT } from "../../../lib/application-texts"
import { SELLER_STATE_TEXT } from "../../../lib/texts"

/** What an operator should look at twice. */
export const Hints = ({ application }: { application: ApplicationFile }) => {
  const { warnings, similar, same_number, facts, reason } = application
  const holder = facts.account_holder
  const otherHolder = holder && facts.legal_name && holder !== facts.legal_name
  return (
    <div className="flex flex-col gap-2 px-6 py-4 empty:hidden">
      {warnings.map((warning) => (
        <Alert key={warning.code} variant="warning">
          {both(warning.messages)}
          {facts.checksum_reason ? ` · 申请人说明 Applicant says: ${facts.checksum_reason}` : ""}
        </Alert>
      ))}
      {same_number.length ? (
        <Alert variant="warning">
          同一号码还登记在 The same number is also given by:{" "}
          {same_number.map((other) => {
            const state = { ...APPLICATION_STATE_TEXT, ...SELLER_STATE_TEXT }[other.state]
            return `${both(other.name) || other.id}（${state}）`
          })}
        </Alert>
      ) : null}
      {similar.length ? (
        <Alert variant="info">
          相近的店名 Similar names:{" "}
          {similar.map(({ name, place }) => `${both(name)}（${both(place)}）`).join("、")}
        </Alert>
      ) : null}
      {otherHolder ? (
        <Alert variant="info">
          户名与证件名称不同 The account is in another name: {holder} / {facts.legal_name}
        </Alert>
      ) : null}
      {reason ? <Alert variant="info">{reason}</Alert> : null}
    </div>
  )
}
