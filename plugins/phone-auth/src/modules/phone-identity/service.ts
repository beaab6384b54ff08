import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { ClaimState } from "../../domain/claim"
import { PhoneClaim } from "./models/phone-claim"
import { PhoneIdentity } from "./models/phone-identity"
import { DECIDE, REOPEN, SIGNED_IN } from "./statements"

type Db = Context<EntityManager>

/** A decision on a claim. */
export type Decision = {
  id: string
  state: Exclude<ClaimState, "open">
  decided_by: string
  decision_reason: string | null
}

/** Accounts that sign in by phone, and claims to them. */
export default class PhoneIdentityService extends MedusaService({ PhoneIdentity, PhoneClaim }) {
  /** Remembers that the account's person has just proven to hold its number. */
  @InjectManager()
  async signedIn(authIdentityId: string, @MedusaContext() context: Db = {}) {
    const id = generateEntityId(undefined, "phid")
    await run(context, SIGNED_IN, [id, authIdentityId])
  }

  /** What is known of one account; null before its first sign-in. */
  @InjectManager()
  async knownOf(authIdentityId: string, @MedusaContext() context: Db = {}) {
    const [known] = await this.listPhoneIdentities(
      { auth_identity_id: authIdentityId },
      { take: 1 },
      context
    )
    return known ?? null
  }

  /** Decides an open claim; false when somebody else was faster. */
  @InjectManager()
  async decide(decision: Decision, @MedusaContext() context: Db = {}): Promise<boolean> {
    const { id, state, decided_by, decision_reason } = decision
    const decided = await run(context, DECIDE, [state, decided_by, decision_reason, id])
    return decided.length === 1
  }

  /** Takes a decision back. */
  @InjectManager()
  async undecide(id: string, @MedusaContext() context: Db = {}) {
    await run(context, REOPEN, [id])
  }
}

async function run(context: Db, sql: string, parameters: unknown[]): Promise<unknown[]> {
  const manager = context.transactionManager ?? context.manager
  return manager!.execute(sql, parameters)
}
