import { fault, type Fault, type LocalText } from "@xiangji/kernel"
import type { Purpose } from "./code"

/** What a stored code looks like after somebody tried one. */
export type TriedCode = { attempts: number; consumed: boolean; expired: boolean }

/** Not something a code could be; costs no try. */
export const notACode = (digits: number): Fault =>
  fault("invalid", "PHONE-CODE-01", {
    zh: `请填写${digits}位数字验证码`,
    en: `Please enter the code of ${digits} digits`,
  })

/** Why a code was not accepted; `row` is the newest one of that number, null when there is none. */
export function refusedCode(row: TriedCode | null, tries: number, purpose: Purpose): Fault {
  const refused = (code: string, messages: LocalText) =>
    fault("unauthorized", code, saying(purpose, messages))
  if (!row || row.expired)
    return refused("PHONE-CODE-03", {
      zh: "验证码已过期，请重新获取",
      en: "The code has expired; please request a new one",
    })
  if (row.consumed)
    return refused("PHONE-CODE-04", {
      zh: "验证码已使用过，请重新获取",
      en: "The code was used already; please request a new one",
    })
  const left = tries - row.attempts
  if (left <= 0)
    return refused("PHONE-CODE-05", {
      zh: "输错次数太多，请重新获取验证码",
      en: "Too many wrong tries; please request a new code",
    })
  return refused("PHONE-CODE-02", {
    zh: `验证码不正确，还可以试${left}次`,
    en: `The code is not right; ${left} ${left === 1 ? "try" : "tries"} left`,
  })
}

// Who changes a number types two codes and has to know which one is meant.
const WHOSE: Partial<Record<Purpose, LocalText>> = {
  change_old: { zh: "旧号码的", en: "Old number: " },
  change_new: { zh: "新号码的", en: "New number: " },
}

const saying = (purpose: Purpose, { zh, en }: LocalText): LocalText => ({
  zh: `${WHOSE[purpose]?.zh ?? ""}${zh}`,
  en: `${WHOSE[purpose]?.en ?? ""}${en}`,
})

/** Signing in by phone is not meant for this kind of account. */
export const unknownActor = (): Fault =>
  fault("not_allowed", "PHONE-ACTOR-01", {
    zh: "这类账户不能用手机验证码登录",
    en: "This kind of account cannot sign in by phone",
  })

/** A code was asked for a purpose that there is none for. */
export const unknownPurpose = (): Fault =>
  fault("invalid", "PHONE-PURPOSE-01", {
    zh: "不支持的验证码用途",
    en: "There are no codes for this purpose",
  })

/** A code for changing a number was asked for without a sign-in. */
export const signInForPurpose = (): Fault =>
  fault("unauthorized", "PHONE-PURPOSE-02", {
    zh: "请先登录，再更换手机号",
    en: "Please sign in before changing your number",
  })
