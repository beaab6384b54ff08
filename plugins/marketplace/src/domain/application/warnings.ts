import { checkUscc, fault, type LocalText } from "@xiangji/kernel"
import type { FactName, Facts } from "./facts"

/** Something that looks wrong and may be right: it waits for a reason, then an operator judges it. */
export type FactWarning = {
  field: FactName
  code: string
  messages: LocalText
  /** Whether the applicant has said why it is right. */
  overridden: boolean
}

const ID_CHECKSUM = {
  field: "id_number",
  code: "MARKET-FACT-16",
  messages: {
    zh: "身份证号的最后一位和前面对不上，请再看一遍；如果没有错，请说明原因",
    en: "The last character does not fit the rest of the identity number; look again, or say why it is right",
  },
} as const

const USCC_CHECKSUM = {
  field: "uscc",
  code: "MARKET-FACT-17",
  messages: {
    zh: "统一社会信用代码的校验位对不上，请对照营业执照再看一遍；如果没有错，请说明原因",
    en: "The check character does not fit the social credit code; compare with the licence, or say why it is right",
  },
} as const

/** `idDoubtful`: whether the identity number, of which only the vault knows the digits, failed its check. */
export function warningsOf(facts: Partial<Facts>, idDoubtful: boolean): FactWarning[] {
  const overridden = facts.checksum_reason !== undefined
  const warnings: FactWarning[] = []
  if (facts.id_number && idDoubtful) warnings.push({ ...ID_CHECKSUM, overridden })
  if (facts.uscc && checkUscc(facts.uscc) === "checksum")
    warnings.push({ ...USCC_CHECKSUM, overridden })
  return warnings
}

/** Refuses to hand in what looks wrong and is not explained. */
export function assertExplained(warnings: readonly FactWarning[]): void {
  const open = warnings.find((warning) => !warning.overridden)
  if (open) throw fault("invalid", open.code, open.messages)
}
