import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { phoneIn } from "../../../domain/application/fact-forms"
import type { ApplicationRow } from "../../../modules/market/sql/applications/rows"
import { known, MEMBER_UNKNOWN } from "../../known"
import { marketOf } from "../../market-service"

const OPEN =
  "purpose = 'registration' and state in ('draft', 'submitted', 'sent_back') and deleted_at is null"

/** Begins a registration. A member has one at a time: of two taps at one moment both get the same. */
export const startApplicationStep = createStep(
  "market-start-application-step",
  async ({ member_id }: { member_id: string }, { container }) => {
    const market = marketOf(container)
    const [found] = await market.listMembers({ id: member_id }, { take: 1 })
    const phone = phoneIn(known(found, ...MEMBER_UNKNOWN).phone)
    const id = generateEntityId(undefined, "apl")
    const application = await market.transact(async (db) => {
      const facts = JSON.stringify(phone ? { phone } : {})
      await db.raw(
        `insert into market_application (id, purpose, member_id, facts, notes)
         values (?, 'registration', ?, ?, '{}')
         on conflict (member_id) where ${OPEN} do nothing`,
        [id, member_id, facts]
      )
      const row = await db("market_application").where({ member_id }).whereRaw(OPEN).first()
      return row as ApplicationRow
    })
    return new StepResponse(application, application.id === id ? id : null)
  },
  async (id, { container }) => {
    if (id)
      await marketOf(container).transact((db) =>
        db("market_application").where({ id, state: "draft" }).delete()
      )
  }
)
