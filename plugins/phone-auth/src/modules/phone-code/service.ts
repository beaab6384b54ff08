import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { hashCode, hashIp, makeCode, makeSalt, type Purpose, readCode } from "../../domain/code"
import { notACode, refusedCode, type TriedCode } from "../../domain/code-faults"
import { resolveOptions, type ResolvedOptions } from "../../domain/options"
import type { PhoneNumber } from "../../domain/phone-number"
import { mustWait, type RateLimit, secondsToWait } from "../../domain/rate-limit"
import { PhoneAuthCode } from "./models/phone-auth-code"
import { COUNT_TRY, FORGET, NEWEST, SENT_TO } from "./statements"

type Row = {
  id: string
  salt: string
  attempts: number
  consumed_at: Date | null
  expired: boolean
}
type Asked = { phone: PhoneNumber; purpose: Purpose; ip: string | null }
type Db = Context<EntityManager>
type Typed = { phone: PhoneNumber; purpose: Purpose; code: unknown }

/** One-time codes: made, counted, tried. */
export default class PhoneCodeService extends MedusaService({ PhoneAuthCode }) {
  readonly options: ResolvedOptions

  constructor(container: Record<string, unknown>, options: unknown) {
    super(container, options)
    this.options = resolveOptions(options)
  }

  /** Makes a code within the limits and stores its hash; the code itself is only in the answer. */
  @InjectManager()
  async issue(asked: Asked, @MedusaContext() context: Db = {}) {
    return this.issueWithinLimits(asked, context)
  }

  @InjectTransactionManager()
  protected async issueWithinLimits(asked: Asked, @MedusaContext() context: Db = {}) {
    const { secret, policy, limits } = this.options
    const { phone, purpose } = asked
    const ip_hash = asked.ip && hashIp(secret, asked.ip)
    await refuseTooMany(context, limits, { per: "phone", subject: phone })
    if (ip_hash) await refuseTooMany(context, limits, { per: "ip", subject: ip_hash })
    const [code, salt] = [makeCode(policy), makeSalt()]
    const expires_at = new Date(Date.now() + policy.seconds * 1_000)
    const code_hash = hashCode(secret, { phone, purpose, salt, code })
    const row = await this.createPhoneAuthCodes(
      { phone, purpose, code_hash, salt, expires_at, ip_hash },
      context
    )
    const now = Date.now()
    const pause = secondsToWait(ofKind(limits, "phone"), [now], now)
    return { id: row.id, code, expires_at, resend_after: new Date(now + pause * 1_000) }
  }

  /**
   * Accepts a code once. Counting the try, comparing and using up are one statement: of two sign-ins at the same
   * instant one wins, and a thousand guesses at once are still five.
   */
  @InjectManager()
  async consume(typed: Typed, @MedusaContext() context: Db = {}) {
    const { secret, policy } = this.options
    const { phone, purpose } = typed
    const code = readCode(typed.code, policy)
    if (!code) throw notACode(policy.digits)
    const newest = await newestCode(context, phone, purpose)
    if (!newest) throw refusedCode(null, policy.tries)
    const hash = hashCode(secret, { phone, purpose, salt: newest.salt, code })
    const [tried] = await run<{ consumed: boolean }>(context, COUNT_TRY, [
      hash,
      newest.id,
      policy.tries,
    ])
    if (tried?.consumed) return { id: newest.id, phone }
    throw refusedCode(asTried(await newestCode(context, phone, purpose)), policy.tries)
  }

  /** Deletes codes older than a week: nobody needs to know who signed in when. */
  @InjectManager()
  async forgetOld(@MedusaContext() context: Db = {}) {
    await run(context, FORGET, [])
  }
}

async function newestCode(context: Db, phone: string, purpose: string) {
  const [row] = await run<Row>(context, NEWEST, [phone, purpose])
  return row ?? null
}

async function refuseTooMany(
  context: Db,
  limits: readonly RateLimit[],
  { per, subject }: { per: RateLimit["per"]; subject: string }
) {
  // Two requests at the same instant must not both find room.
  await run(context, "select pg_advisory_xact_lock(hashtext(?))", [`phone_auth_code:${subject}`])
  const sent = await run<{ at: string }>(context, SENT_TO[per], [subject])
  const times = sent.map(({ at }) => Number(at))
  const wait = secondsToWait(ofKind(limits, per), times, Date.now())
  if (wait) throw mustWait(per, wait)
}

const ofKind = (limits: readonly RateLimit[], per: RateLimit["per"]) =>
  limits.filter((limit) => limit.per === per)

const asTried = (row: Row | null): TriedCode | null =>
  row && { attempts: row.attempts, consumed: row.consumed_at !== null, expired: row.expired }

async function run<T>(context: Db, sql: string, parameters: unknown[]) {
  const manager = context.transactionManager ?? context.manager
  return (await manager!.execute(sql, parameters)) as T[]
}
