import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import {
  type CodeAim,
  hashCode,
  hashIp,
  makeCode,
  makeSalt,
  type Purpose,
  readCode,
} from "../../domain/code"
import { notACode, refusedCode } from "../../domain/code-faults"
import { resolveOptions, type ResolvedOptions } from "../../domain/options"
import { mustWait, type RateLimit, secondsToWait } from "../../domain/rate-limit"
import { isRight, type NewestCode } from "./is-right"
import { PhoneAuthCode } from "./models/phone-auth-code"
import { COUNT_TRY, FORGET, NEWEST, OPEN_AGAIN, SENT_TO, USE_UP } from "./statements"

type Db = Context<EntityManager>

/** Who asks for a code, and what for. */
export type AskedCode = CodeAim & { ip: string | null }

/** A code as somebody typed it. */
export type TypedCode = CodeAim & { code: unknown }

type ReadCode = CodeAim & { code: string }

/** One-time codes: made, counted, tried. */
export default class PhoneCodeService extends MedusaService({ PhoneAuthCode }) {
  readonly options: ResolvedOptions

  constructor(container: Record<string, unknown>, options: unknown) {
    super(container, options)
    this.options = resolveOptions(options)
  }

  /** Makes a code within the limits and stores its hash; the code itself is only in the answer. */
  @InjectManager()
  async issue(asked: AskedCode, @MedusaContext() context: Db = {}) {
    return this.issueWithinLimits(asked, context)
  }

  @InjectTransactionManager()
  protected async issueWithinLimits({ ip, ...aim }: AskedCode, @MedusaContext() context: Db = {}) {
    const { secret, policy, limits } = this.options
    const { phone, purpose } = aim
    const ip_hash = ip && hashIp(secret, ip)
    await refuseTooMany(context, limits, { per: "phone", subject: phone })
    if (ip_hash) await refuseTooMany(context, limits, { per: "ip", subject: ip_hash })
    const [code, salt] = [makeCode(policy), makeSalt()]
    const expires_at = new Date(Date.now() + policy.seconds * 1_000)
    const code_hash = hashCode(secret, { ...aim, salt, code })
    const row = await this.createPhoneAuthCodes(
      { phone, purpose, code_hash, salt, expires_at, ip_hash },
      context
    )
    const now = Date.now()
    const pause = secondsToWait(ofKind(limits, "phone"), [now], now)
    return { id: row.id, code, expires_at, resend_after: new Date(now + pause * 1_000) }
  }

  /** Throws for a wrong code, counting the try; a right one stays good. For what has to be known before it is used up. */
  @InjectManager()
  async prove(typed: TypedCode, @MedusaContext() context: Db = {}): Promise<void> {
    await this.settle([typed], "keep", context)
  }

  /**
   * Accepts codes once: all of them or, when one is wrong, none. Answers the ids, which `reopen` takes when what they
   * were accepted for did not come to pass.
   */
  @InjectManager()
  async consume(typed: readonly TypedCode[], @MedusaContext() context: Db = {}): Promise<string[]> {
    return this.settle(typed, "use", context)
  }

  /** Makes used codes good again, for as long as they would have been. */
  @InjectManager()
  async reopen(ids: readonly string[], @MedusaContext() context: Db = {}) {
    for (const id of ids) await run(context, OPEN_AGAIN, [id])
  }

  // The refusal is thrown after the transaction, or its counted try would be undone with it.
  private async settle(typed: readonly TypedCode[], right: "keep" | "use", context: Db) {
    const { policy } = this.options
    const read = typed.map((one) => {
      const code = readCode(one.code, policy)
      if (!code) throw notACode(policy.digits)
      return { ...one, code }
    })
    const { refused, ids } = await this.tryUnderLock(read, right, context)
    if (refused) throw refusedCode(refused.row, policy.tries, refused.purpose)
    return ids
  }

  /**
   * Reading, comparing, counting and using up happen under the rows' locks: of two sign-ins at the same instant one wins,
   * and a thousand guesses at once are still five.
   */
  @InjectTransactionManager()
  protected async tryUnderLock(
    typed: readonly ReadCode[],
    right: "keep" | "use",
    @MedusaContext() context: Db = {}
  ) {
    const { secret, policy } = this.options
    const tried: { row: NewestCode | null; right: boolean; purpose: Purpose }[] = []
    // Always in the same order, or two changes could wait for each other.
    for (const one of [...typed].sort((a, b) => (key(a) < key(b) ? -1 : 1))) {
      const [row = null] = await run<NewestCode>(context, NEWEST, [one.phone, one.purpose])
      const outcome = isRight(row, one, { secret, tries: policy.tries })
      if (outcome === "wrong") await run(context, COUNT_TRY, [row!.id])
      const counted = row && { ...row, attempts: row.attempts + (outcome === "wrong" ? 1 : 0) }
      tried.push({ row: counted, right: outcome === "right", purpose: one.purpose })
    }
    const refused = tried.find(({ right }) => !right)
    const ids = tried.flatMap(({ row }) => (row ? [row.id] : []))
    if (!refused && right === "use") for (const id of ids) await run(context, USE_UP, [id])
    return { refused, ids }
  }

  /** Deletes codes older than a week: nobody needs to know who signed in when. */
  @InjectManager()
  async forgetOld(@MedusaContext() context: Db = {}) {
    await run(context, FORGET, [])
  }
}

const key = ({ phone, purpose }: CodeAim) => `${phone} ${purpose}`

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

async function run<T>(context: Db, sql: string, parameters: unknown[]) {
  const manager = context.transactionManager ?? context.manager
  return (await manager!.execute(sql, parameters)) as T[]
}
