/** The parts of a Medusa address that tell where in China it is. */
export type DivisionAddress = {
  province?: string | null
  city?: string | null
  metadata?: Record<string, unknown> | null
}

/** First two digits of the division code of each province (GB/T 2260), by the short name people write. */
const PROVINCES: Record<string, string> = {
  北京: "11",
  天津: "12",
  河北: "13",
  山西: "14",
  内蒙古: "15",
  辽宁: "21",
  吉林: "22",
  黑龙江: "23",
  上海: "31",
  江苏: "32",
  浙江: "33",
  安徽: "34",
  福建: "35",
  江西: "36",
  山东: "37",
  河南: "41",
  湖北: "42",
  湖南: "43",
  广东: "44",
  广西: "45",
  海南: "46",
  重庆: "50",
  四川: "51",
  贵州: "52",
  云南: "53",
  西藏: "54",
  陕西: "61",
  甘肃: "62",
  青海: "63",
  宁夏: "64",
  新疆: "65",
  台湾: "71",
  香港: "81",
  澳门: "82",
}

/**
 * The division code of an address as exactly as it can be told: the code kept with the address, a code written
 * as the province (`510000`, `CN-51`), the province's name, else "" – then only rates that hold everywhere apply.
 */
export function divisionCodeOf(address: DivisionAddress | null | undefined): string {
  const kept = address?.metadata?.division_code
  if (typeof kept === "string" && /^\d{2,12}$/.test(kept)) return kept
  const province = (address?.province ?? address?.city ?? "").trim()
  const digits = /^(?:cn-)?(\d{2,12})$/i.exec(province)?.[1]
  if (digits) return digits
  const name = Object.keys(PROVINCES).find((candidate) => province.startsWith(candidate))
  return name ? PROVINCES[name]! : ""
}
