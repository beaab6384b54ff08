import type { LocalText } from "@xiangji/kernel"
import type { PaperKind } from "../../types/market"

/** How papers are called on pages and in refusals. */
export const PAPER_LABELS: Readonly<Record<PaperKind, LocalText>> = {
  id_front: { zh: "身份证正面", en: "Identity card, front" },
  id_back: { zh: "身份证反面", en: "Identity card, back" },
  licence: { zh: "营业执照", en: "Business licence" },
  permit: { zh: "许可证", en: "Permit" },
  other: { zh: "其他材料", en: "Other paper" },
}
