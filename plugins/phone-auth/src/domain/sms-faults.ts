import { fault, type Fault, type FaultKind, type LocalText } from "@xiangji/kernel"

/** What a person is told when a message could not be sent. */
export type SmsFaultCode = "PHONE-SMS-01" | "PHONE-SMS-02" | "PHONE-SMS-03"

const FAULTS: Record<SmsFaultCode, { kind: FaultKind; messages: LocalText }> = {
  "PHONE-SMS-01": {
    kind: "not_allowed",
    messages: {
      zh: "该号码收到的短信太多，请稍后再试",
      en: "This number has received too many messages; please try again later",
    },
  },
  "PHONE-SMS-02": {
    kind: "invalid",
    messages: {
      zh: "短信发不到这个号码，请检查号码",
      en: "Messages do not reach this number; please check it",
    },
  },
  "PHONE-SMS-03": {
    kind: "unexpected",
    messages: {
      zh: "短信暂时发不出去，请稍后再试",
      en: "Messages cannot be sent at the moment; please try again later",
    },
  },
}

/**
 * The fault named in a text. Core's notification module keeps nothing of a provider's error but its sentence, so the
 * provider puts the code into it and this takes it out again.
 */
export function smsFault(text: string): Fault {
  const found = /PHONE-SMS-0[123]/.exec(text)?.[0] as SmsFaultCode | undefined
  const code = found ?? "PHONE-SMS-03"
  const { kind, messages } = FAULTS[code]
  return fault(kind, code, messages)
}
