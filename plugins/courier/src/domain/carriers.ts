import { fault, type LocalText } from "@xiangji/kernel"

/**
 * The carriers we hand parcels to. The codes are the lower-case ones Chinese aggregators share
 * (kuaidi100-api/java-demo, CompanyConstant), so that no second code list has to be kept in step.
 */
export const CARRIERS: Record<string, LocalText> = {
  shunfeng: { zh: "顺丰速运", en: "SF Express" },
  zhongtong: { zh: "中通快递", en: "ZTO Express" },
  yuantong: { zh: "圆通速递", en: "YTO Express" },
  shentong: { zh: "申通快递", en: "STO Express" },
  yunda: { zh: "韵达快递", en: "Yunda Express" },
  jtexpress: { zh: "极兔速递", en: "J&T Express" },
  jd: { zh: "京东物流", en: "JD Logistics" },
  ems: { zh: "邮政 EMS", en: "China Post EMS" },
  youzhengguonei: { zh: "邮政快递包裹", en: "China Post parcels" },
}

/** A carrier's name for people; an unlisted code stands for itself. */
export const carrierName = (code: string): LocalText => CARRIERS[code] ?? { zh: code, en: code }

/** Refuses carriers we do not hand parcels to (`COURIER-CARRIER-01`). */
export function assertCarrier(code: string): void {
  if (Object.hasOwn(CARRIERS, code)) return
  const known = Object.keys(CARRIERS).join(", ")
  throw fault("invalid", "COURIER-CARRIER-01", {
    zh: `不支持的快递公司“${code}”，可选：${known}`,
    en: `Unknown carrier "${code}"; choose one of: ${known}`,
  })
}
