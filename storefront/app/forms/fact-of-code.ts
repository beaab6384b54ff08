/** The backend's refusals of single facts, in the order of its rules (MARKET-FACT-01 and on). */
const BY_NUMBER = [
  "kind",
  "name",
  "place_id",
  "story",
  "legal_name",
  "id_number",
  "uscc",
  "checksum_reason",
  "taxpayer_kind",
  "issuance_route",
  "phone",
  "address",
  "bank_name",
  "bank_account",
  "account_holder",
]

/** The field a refusal is about, so that its sentence can stand beside it; null when it is about the whole. */
export function factOfCode(code: string | undefined): string | null {
  if (code === "MARKET-NAME-01") return "name"
  const number = /^MARKET-FACT-(\d+)$/.exec(code ?? "")?.[1]
  return (number && BY_NUMBER[Number(number) - 1]) || null
}
