import type { SmsFaultCode } from "../../domain/sms-faults"

// https://help.aliyun.com/zh/sms/developer-reference/api-error-codes
const REFUSALS: Record<string, SmsFaultCode> = {
  "isv.BUSINESS_LIMIT_CONTROL": "PHONE-SMS-01", // one a minute, five an hour, ten a day per number
  "isv.DAY_LIMIT_CONTROL": "PHONE-SMS-01",
  "isv.MONTH_LIMIT_CONTROL": "PHONE-SMS-01",
  "isv.MOBILE_NUMBER_ILLEGAL": "PHONE-SMS-02",
  "isv.BLACK_KEY_CONTROL_LIMIT": "PHONE-SMS-02", // the owner has refused messages
  "isv.MOBILE_COUNT_OVER_LIMIT": "PHONE-SMS-02",
}

/**
 * What a vendor's refusal means to the person in front of the page. Everything else (no credit, template or signature
 * not approved, wrong key) is ours to mend and no business of theirs.
 */
export const refusalFor = (code: string): SmsFaultCode => REFUSALS[code] ?? "PHONE-SMS-03"
