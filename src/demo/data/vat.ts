import type { VatRateInput } from "@xiangji/marketplace/workflows"

const SINCE_VAT_LAW = new Date("2026-01-01T00:00:00+08:00")

/**
 * How the demo's goods are taxed. The rate belongs to the goods as they are sold and to who sells them; before real use
 * an accountant signs each row. Law: Value-Added Tax Law, in force since 2026-01-01, articles 10, 11 and 24.
 */
export const VAT = {
  /** What the farm itself produced, sold by the farmer. */
  ownProduce: [exempt("增值税法第二十四条第一项（农业生产者销售的自产农产品）")],
  /** Agricultural products and edible oil, sold by a general taxpayer. */
  farmGoods: [rate(900, "增值税法第十条第二项（农产品、食用植物油）")],
  /** Everything else that is sold by a general taxpayer. */
  goods: [rate(1300, "增值税法第十条第一项")],
  /**
   * Small-scale taxpayers: 3 % levy, reduced to 1 % until the end of 2027. The notice is known to us from secondary
   * sources only.
   */
  smallScale: [
    rate(100, "财政部 税务总局公告2026年第10号（3%征收率减按1%，至2027年12月31日）"),
    rate(300, "增值税法第十一条（征收率3%）", new Date("2028-01-01T00:00:00+08:00")),
  ],
} satisfies Record<string, VatRateInput[]>

export type VatTreatment = keyof typeof VAT

function rate(rate_bp: number, legal_ref: string, valid_from = SINCE_VAT_LAW): VatRateInput {
  return { rate_bp, exempt: false, legal_ref, valid_from }
}

function exempt(legal_ref: string): VatRateInput {
  return { rate_bp: 0, exempt: true, legal_ref, valid_from: SINCE_VAT_LAW }
}
