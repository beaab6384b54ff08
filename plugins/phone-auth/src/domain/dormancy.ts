import { fault, type Fault } from "@xiangji/kernel"

/** The mainland's networks keep a number that was given up out of use for 90 days; then somebody else may get it. */
export const DEFAULT_DORMANT_DAYS = 90

/** When the account behind a number last showed that its person still holds the number. */
export type SignsOfLife = {
  /** When the account was made, which was its first sign-in. */
  made_at: Date
  last_sign_in_at: Date | null
  /** When an operator confirmed that the person is still the same. */
  readmitted_at: Date | null
}

const DAY = 86_400_000

/** True when so much time has passed that the number may be somebody else's by now. */
export function isDormant(signs: SignsOfLife, dormantDays: number, now: Date): boolean {
  const known = [signs.made_at, signs.last_sign_in_at, signs.readmitted_at]
  const newest = Math.max(...known.map((at) => at?.getTime() ?? 0))
  return now.getTime() - newest >= dormantDays * DAY
}

/** The number is proven, but its account has been quiet for too long. */
export const dormantAccount = (): Fault =>
  fault("unauthorized", "PHONE-DORMANT-01", {
    zh: "这个号码上有一个很久没登录的账户。手机号可能换过主人，请选：这是我的账户，或者我是新来的",
    en: "This number has an account that was not used for a long time. Numbers change hands: please say whether the account is yours or you are new here",
  })

/** The same, while an operator is looking at "this was me". */
export const claimPending = (): Fault =>
  fault("unauthorized", "PHONE-DORMANT-02", {
    zh: "您的申请正在核实，核实后就能用这个号码登录原来的账户",
    en: "Your request is being checked; after that this number opens the old account again",
  })
