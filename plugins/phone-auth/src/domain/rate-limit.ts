import { fault, type Fault } from "@xiangji/kernel"

/** At most `max` codes within `seconds`, counted for one number or for one address on the internet. */
export type RateLimit = { per: "phone" | "ip"; max: number; seconds: number }

const [MINUTE, HOUR, DAY] = [60, 3_600, 86_400]

/**
 * What the SMS vendor allows a number by itself (one a minute, five an hour, ten a day), and room for a whole village
 * behind the service centre's one address.
 */
export const DEFAULT_LIMITS: readonly RateLimit[] = [
  { per: "phone", max: 1, seconds: MINUTE },
  { per: "phone", max: 5, seconds: HOUR },
  { per: "phone", max: 10, seconds: DAY },
  { per: "ip", max: 30, seconds: HOUR },
  { per: "ip", max: 200, seconds: DAY },
]

/** Seconds until one more is allowed under every limit; 0 when it is allowed now. `sent` are times in ms. */
export function secondsToWait(
  limits: readonly RateLimit[],
  sent: readonly number[],
  now: number
): number {
  const waits = limits.map(({ max, seconds }) => {
    const within = sent.filter((at) => at > now - seconds * 1_000).sort((a, b) => a - b)
    const blocking = within[within.length - max]
    return blocking === undefined ? 0 : Math.ceil((blocking + seconds * 1_000 - now) / 1_000)
  })
  return Math.max(0, ...waits)
}

/** The fault for somebody who has to wait: `PHONE-LIMIT-01` for a number, `PHONE-LIMIT-02` for an address. */
export function mustWait(per: RateLimit["per"], seconds: number): Fault {
  const zh = seconds < 120 ? `${seconds}秒` : `${Math.ceil(seconds / 60)}分钟`
  const en = seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`
  if (per === "phone")
    return fault("not_allowed", "PHONE-LIMIT-01", {
      zh: `验证码已发送，请${zh}后再试`,
      en: `A code was sent already; please try again in ${en}`,
    })
  return fault("not_allowed", "PHONE-LIMIT-02", {
    zh: `您这里请求验证码太频繁，请${zh}后再试`,
    en: `Too many codes were requested from where you are; please try again in ${en}`,
  })
}
